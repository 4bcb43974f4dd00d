# env: TZ=Europe/Berlin
"""What Berlin's clocks showed through a hundred years, those of old with seconds and two hours of summer."""
import time
from datetime import datetime, timezone

for year in (1890, 1893, 1900, 1916, 1919, 1940, 1945, 1947, 1950, 1970, 1980, 1996, 2024):
    for month in (1, 6):
        moment = datetime(year, month, 15, 12, tzinfo=timezone.utc).timestamp()
        local = time.localtime(moment)
        print(year, month, local.tm_zone, local.tm_gmtoff, local.tm_isdst, time.strftime("%H:%M:%S %z", local), time.mktime(local) == moment, datetime.fromtimestamp(moment).astimezone())
