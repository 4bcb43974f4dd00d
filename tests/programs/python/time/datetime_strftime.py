from datetime import date, datetime, time, timedelta, timezone

moment = datetime(2024, 3, 5, 14, 7, 9, 12345, timezone(timedelta(hours=5, minutes=45), "NPT"))
for directive in "aAbBcCdDeFgGhHIjmMnprRSTuUVwWxXyYzZf%":
    print(directive, [moment.strftime("%" + directive), date(2024, 12, 30).strftime("%" + directive), time(1, 2, 3).strftime("%" + directive)])
print(moment.strftime("%:z"), moment.strftime("é%Y%%%d"), moment.strftime(""), f"{moment:%-d.%-m.%y %_H %^a %#Z}")
print([datetime(2024, 1, 1, hour).strftime("%I %p %l %k") for hour in (0, 1, 11, 12, 13, 23)])
print("{:%Y-%m-%d %H:%M}".format(moment), format(moment.date(), ""), format(moment.time(), "%H.%M"))
