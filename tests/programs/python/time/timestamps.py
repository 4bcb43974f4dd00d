# env: TZ=Pacific/Apia
from datetime import date, datetime, timezone

for stamp in (0, 1, -1, 0.5, 1.0000005, 1.0000015, -0.5, 1e9, 1325239200, 1325239199, 1_700_000_000.123456):
    local, utc = datetime.fromtimestamp(stamp), datetime.fromtimestamp(stamp, timezone.utc)
    print(stamp, local, utc, date.fromtimestamp(stamp), local.timestamp() == utc.timestamp(), utc.timestamp())
for wrong in (float("nan"), float("inf"), 1e20, "x", None):
    for kind in (datetime, date):
        try:
            print(kind.fromtimestamp(wrong))
        except (ValueError, OverflowError, OSError) as error:
            print(type(error).__name__, error)
        except TypeError:
            print("TypeError")
now = datetime.now()
print(abs((datetime.now(timezone.utc) - now.astimezone()).total_seconds()) < 60, now.tzinfo, datetime.today().date() >= date(2024, 1, 1), abs((datetime.now() - datetime.today()).total_seconds()) < 60)
print(datetime.now(timezone.utc).tzname(), now.astimezone().tzname(), datetime.now().fold)
