from datetime import datetime, timedelta, timezone

a = datetime(2024, 2, 28, 23, 59, 59, 999999)
b = datetime(2023, 12, 31, 12)
print(a - b, b - a, a + timedelta(microseconds=1), b - timedelta(days=365.5), timedelta(1) + b)
plus5, minus3 = timezone(timedelta(hours=5, minutes=30)), timezone(-timedelta(hours=3))
x, y = datetime(2024, 1, 1, 12, tzinfo=plus5), datetime(2024, 1, 1, 3, 30, tzinfo=minus3)
print(x == y, x - y, x < y, hash(x) == hash(y), x.astimezone(minus3), y.astimezone(timezone.utc))
print(x.utcoffset(), x.tzname(), x.dst(), y.tzname(), timezone.utc.tzname(None), x.utctimetuple()[:6])
for action in (lambda: a < x, lambda: a - x, lambda: datetime.max + timedelta(microseconds=1), lambda: datetime.min - timedelta(1), lambda: a + 1, lambda: a + b):
    try:
        print(action())
    except (TypeError, OverflowError) as error:
        print(type(error).__name__, error)
print(a == x, a != x, a == 3)
total = sum(((a - b) * factor for factor in (1, 2, 0.5)), timedelta())
print(total, total / 7, total // 7, total % timedelta(hours=1), divmod(total, timedelta(days=1)), total / timedelta(days=1))
