import calendar
import zoneinfo

print(calendar.month(2024, 2))
print(calendar.TextCalendar(calendar.SUNDAY).formatmonth(2023, 10))
print(calendar.isleap(2000), calendar.leapdays(2000, 2020), calendar.monthrange(2023, 2), calendar.weekday(2024, 2, 29))
print(list(calendar.Calendar().itermonthdays(2024, 2))[:7], calendar.day_name[0], calendar.month_abbr[12])
print(calendar.timegm((1970, 1, 2, 0, 0, 0)), calendar.HTMLCalendar().formatmonth(2024, 2)[:40])
print(calendar.calendar(2024, w=2, l=1, c=2, m=6)[:200])
try:
    calendar.monthrange(2024, 13)
except calendar.IllegalMonthError as error:
    print(error)
