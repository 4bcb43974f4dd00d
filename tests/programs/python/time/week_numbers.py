from datetime import date, timedelta
import time

for year in range(2015, 2027):
    for day in (date(year, 1, 1), date(year, 12, 31)):
        print(day, day.isocalendar()[:], day.strftime("%G-W%V-%u %U %W %w %j"), date.fromisocalendar(*day.isocalendar()) == day, end=" | ")
    print()
weeks = {date(year, 12, 28).isocalendar().week for year in range(1990, 2060)}
print(weeks, [year for year in range(2000, 2050) if date(year, 12, 28).isocalendar().week == 53])
print(date.fromisocalendar(2026, 53, 7), time.strptime("2024 10 1", "%Y %U %w")[:3], time.strptime("2024 10 1", "%G %V %u")[:3])
