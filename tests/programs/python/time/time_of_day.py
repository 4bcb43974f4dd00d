from datetime import datetime, time, timedelta, timezone

noon = time(12, 30, 15, 250000)
print(noon, repr(noon), noon.isoformat("minutes"), noon.replace(hour=1), bool(time(0)), time.min, time.max, time.resolution, hash(noon) == hash(time(12, 30, 15, 250000)))
aware = time(12, tzinfo=timezone(timedelta(hours=2)))
print(aware, repr(aware), aware.utcoffset(), aware.tzname(), aware.dst(), aware == time(10, tzinfo=timezone.utc), aware == time(12), time(1, fold=1), repr(time(1, fold=1)))
print(datetime.combine(datetime(2024, 1, 1), noon), datetime.combine(datetime(2024, 1, 1), aware), datetime.combine(datetime(2024, 1, 1), aware, None))
print(sorted([time(3), time(1, 59), time(2)]), max(noon, time(13)), f"{noon:%I:%M %p}", noon.strftime("%H%M%S%f%z%Z"))
for wrong in (lambda: noon < aware, lambda: noon + timedelta(1), lambda: time(24), lambda: time(1, 2, 3, 4, 5), lambda: time("x")):
    try:
        print(wrong())
    except (TypeError, ValueError) as error:
        print(type(error).__name__)
