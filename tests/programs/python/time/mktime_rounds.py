# env: TZ=Australia/Lord_Howe
"""Half an hour of summer time."""
import time

for moment in range(1_600_000_000, 1_700_000_000, 7_654_321):
    local = time.localtime(moment)
    assert time.mktime(local) == moment, moment
    print(moment, time.strftime("%Y-%m-%d %H:%M:%S %Z%z", local), local.tm_isdst, local.tm_gmtoff)
print(time.mktime((2024, 14, 35, 25, 61, 61, 0, 0, -1)), time.mktime((2024, 1, 0, 0, 0, -1, 0, 0, -1)))
for wrong in (None, (1, 2), (2**40,) * 9, ("x",) * 9):
    try:
        print(time.mktime(wrong))
    except (TypeError, OverflowError) as error:
        print(type(error).__name__)
