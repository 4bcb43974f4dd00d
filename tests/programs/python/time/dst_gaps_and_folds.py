# env: TZ=America/New_York
from datetime import datetime, timedelta, timezone

gap, twice = datetime(2024, 3, 10, 2, 30), datetime(2024, 11, 3, 1, 30)
for naive in (gap, twice):
    for fold in (0, 1):
        local = naive.replace(fold=fold)
        aware = local.astimezone()
        print(local, fold, local.timestamp(), aware, aware.tzname(), aware.astimezone(timezone.utc), datetime.fromtimestamp(local.timestamp()))
moment = datetime(2024, 11, 3, 4, 30, tzinfo=timezone.utc)
for _ in range(5):
    local = datetime.fromtimestamp(moment.timestamp())
    print(moment.time(), local, local.fold, local.astimezone().isoformat(), local.astimezone().tzname())
    moment += timedelta(minutes=30)
