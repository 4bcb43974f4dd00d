from datetime import timedelta

for keywords in ({}, {"days": 1}, {"hours": -1}, {"weeks": 1, "days": -7}, {"milliseconds": 1500}, {"microseconds": 0.5}, {"microseconds": 1.5}, {"days": 0.1, "hours": 0.1}, {"minutes": 1e6}, {"seconds": -0.000001}, {"days": 999999999}):
    delta = timedelta(**keywords)
    print(keywords, str(delta), repr(delta), delta.days, delta.seconds, delta.microseconds, delta.total_seconds())
a, b = timedelta(days=1, hours=2), timedelta(minutes=7)
print(a / b, a // b, a % b, divmod(a, b), a * 2.5, a / 3, -a, +a, abs(-a), a * -1, 3 * b, a - b, a > b, bool(timedelta()))
print(timedelta.min, timedelta.max, timedelta.resolution, max(a, b), sum([a, b], timedelta()), {a: 1}[timedelta(hours=26)])
for wrong in (lambda: a / 0, lambda: a // timedelta(), lambda: timedelta(days=1e9), lambda: timedelta("1"), lambda: a + 1, lambda: timedelta.max * 2, lambda: a * "x", lambda: timedelta(days=float("nan")), lambda: a < 1):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__)
