import calendar

calendar.prmonth(2024, 2)
print(calendar.month(2023, 10, w=3, l=2))
calendar.setfirstweekday(calendar.SUNDAY)
print(calendar.calendar(2025, m=4))
print(calendar.TextCalendar(calendar.WEDNESDAY).formatmonth(1999, 12))
print(calendar.LocaleTextCalendar(locale="C").formatmonth(2024, 7))
