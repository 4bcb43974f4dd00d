# Dates and times that no calendar has.
# expect: ok
# stdout: "caught 8\n"
import datetime
import time

caught = 0
for attempt in (
    lambda: datetime.date(10_000, 1, 1),
    lambda: datetime.date.max + datetime.timedelta(days=1),
    lambda: datetime.datetime.fromtimestamp(1e300),
    lambda: datetime.timedelta(days=1e20),
    lambda: datetime.datetime.min.timestamp() and time.gmtime(1e300),
    lambda: datetime.date.fromordinal(1 << 40),
    lambda: datetime.datetime.strptime("99999", "%Y%m%d%H"),
    lambda: time.gmtime(float("nan")),
):
    try:
        attempt()
    except (ValueError, OverflowError, OSError):
        caught += 1
print("caught", caught)
