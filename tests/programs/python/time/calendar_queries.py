import calendar
import datetime

print(calendar.isleap(1900), calendar.isleap(2000), calendar.leapdays(1900, 2025), calendar.monthrange(2024, 2), calendar.weekday(2024, 2, 29))
print(list(calendar.Calendar(6).itermonthdates(2024, 2))[:3], list(calendar.Calendar().itermonthdays2(2023, 10))[:8])
print(calendar.Calendar().monthdayscalendar(2024, 9))
print(list(calendar.day_name), list(calendar.month_abbr), calendar.MONDAY, calendar.Month.MAY, calendar.Day.SUNDAY)
print(calendar.timegm((2024, 2, 29, 12, 30, 0)), calendar.firstweekday())
for wrong in (lambda: calendar.monthrange(2024, 13), lambda: calendar.setfirstweekday(9), lambda: calendar.weekday(0, 1, 1)):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
print([datetime.date(2024, month, 1).strftime("%b %a") for month in range(1, 13)])
