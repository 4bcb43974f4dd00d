"""Calendars as text and HTML."""

import calendar, datetime

print(calendar.month(2024, 2))
print(calendar.TextCalendar(6).formatyear(1969, m=4)[:500])
print(
    calendar.monthrange(2023, 2), calendar.isleap(1900), calendar.leapdays(2000, 2024), calendar.day_name[0], list(calendar.month_abbr)[:3]
)
print(*calendar.Calendar(0).monthdayscalendar(2024, 5), sep="\n")
d = datetime.date(2024, 2, 29)
print(
    d.isocalendar(),
    d.strftime("%A %d %B %Y %j %U %W %u"),
    d + datetime.timedelta(365),
    d.replace(year=2023, day=28),
    (datetime.date(2025, 1, 1) - d).days,
)
for y in range(2008, 2121):
    if datetime.date(y, 12, 25).weekday() == 6:
        print(y, end=" ")
print()
print(calendar.HTMLCalendar().formatmonth(2024, 2)[:200])
