# env: TZ=Europe/Berlin
"""The next times a daily alarm rings, across the begin and the end of summer."""
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

berlin = ZoneInfo("Europe/Berlin")


def rings(start, hour, minute, days):
    for day in range(days):
        local = datetime(start.year, start.month, start.day, hour, minute, tzinfo=berlin) + timedelta(days=day)
        yield local, local.timestamp()


for start in (datetime(2024, 3, 30), datetime(2024, 10, 26)):
    before = None
    for local, stamp in rings(start, 2, 30, 3):
        gap = "" if before is None else f" {(stamp - before) / 3600:g} hours later"
        print(local.isoformat(), local.tzname(), int(stamp), local.astimezone().strftime("%c %Z"), gap)
        before = stamp
