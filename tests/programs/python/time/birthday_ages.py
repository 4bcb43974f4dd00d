from datetime import date, timedelta

people = {"Ada": date(1815, 12, 10), "Alan": date(1912, 6, 23), "Grace": date(1906, 12, 9), "Leap": date(1996, 2, 29)}
today = date(2024, 2, 28)


def age(born, day):
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


for name, born in sorted(people.items(), key=lambda item: item[1]):
    try:
        next_birthday = born.replace(year=today.year)
    except ValueError as error:
        print(name, error)
        next_birthday = date(today.year, 3, 1)
    if next_birthday < today:
        next_birthday = born.replace(year=today.year + 1)
    print(f"{name:6}{born:%d %b %Y} {age(born, today):4} {(next_birthday - today).days:4} {born:%A}")
print(today + timedelta(days=1), today.replace(year=2023) + timedelta(days=1))
