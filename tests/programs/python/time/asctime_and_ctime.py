# env: TZ=America/New_York
import time

for moment in (0, 1, 86399, 1e9, 1_700_000_000, -1, 2**31 - 1, 2**31, 4e9):
    print(time.ctime(moment), "|", time.asctime(time.gmtime(moment)))
print(time.asctime((2024, 2, 29, 12, 0, 0, 3, 60, 0)))
for wrong in ((2024,), (2024, 13, 1, 0, 0, 0, 0, 1, 0), [2024, 1, 1, 0, 0, 0, 0, 1, 0], (2024, 1, 1, 24, 0, 0, 0, 1, 0)):
    try:
        print(time.asctime(wrong))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
