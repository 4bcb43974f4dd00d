import calendar
from datetime import date, timedelta

leap = [year for year in range(1890, 2110) if calendar.isleap(year)]
print(len(leap), leap[:5], leap[-5:])
assert all((date(year, 3, 1) - timedelta(1)).day == 29 for year in leap)
fridays = [date(year, month, 13) for year in range(2020, 2030) for month in range(1, 13) if date(year, month, 13).weekday() == 4]
print(len(fridays), *fridays[:6])


def easter(year):
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year, f // 31, f % 31 + 1)


print(*(easter(year).strftime("%d.%m.%Y") for year in range(2020, 2031)))
