import calendar

print(calendar.HTMLCalendar(calendar.SUNDAY).formatmonth(2024, 2))
print(calendar.HTMLCalendar().formatyear(2023, 4)[:600])
page = calendar.HTMLCalendar().formatyearpage(2023, 6, encoding="ascii")
print(len(page), page[:200])
