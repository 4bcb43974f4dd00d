# env: TZ=America/Sao_Paulo
"""Midnights that were not there: summer began at midnight in Brazil."""
from datetime import datetime, timedelta
import time

day = datetime(2018, 11, 2)
for _ in range(4):
    stamp = day.timestamp()
    print(day, stamp, datetime.fromtimestamp(stamp), time.localtime(stamp).tm_isdst, time.strftime("%z %Z", time.localtime(stamp)))
    day += timedelta(days=1)
print(time.tzname, time.timezone, time.altzone, time.daylight)
print(time.mktime((2018, 11, 4, 0, 30, 0, 0, 0, -1)), time.mktime((2018, 11, 4, 0, 30, 0, 0, 0, 0)), time.mktime((2018, 11, 4, 0, 30, 0, 0, 0, 1)))
