from datetime import date, timedelta

HOLIDAYS = {date(2024, 1, 1), date(2024, 5, 1), date(2024, 12, 25), date(2024, 12, 26)}


def add_business_days(day, count):
    step = timedelta(days=1 if count > 0 else -1)
    while count:
        day += step
        if day.weekday() < 5 and day not in HOLIDAYS:
            count -= 1 if count > 0 else -1
    return day


for start, count in ((date(2023, 12, 29), 1), (date(2024, 4, 30), 3), (date(2024, 12, 24), 5), (date(2024, 3, 4), -10)):
    end = add_business_days(start, count)
    print(start, f"{count:+d}", end, end.strftime("%a, week %V of %G"), (end - start))
month = date(2024, 2, 1)
while month.month == 2:
    print(month.isocalendar(), month.isoweekday(), month.timetuple().tm_yday, end="; ")
    month += timedelta(weeks=1)
print()
