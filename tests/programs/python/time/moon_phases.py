from datetime import datetime, timedelta, timezone

SYNODIC = timedelta(days=29, hours=12, minutes=44, seconds=2, microseconds=800000)
NEW = datetime(2000, 1, 6, 18, 14, tzinfo=timezone.utc)
NAMES = ["new", "waxing crescent", "first quarter", "waxing gibbous", "full", "waning gibbous", "last quarter", "waning crescent"]
for day in range(0, 360, 30):
    moment = datetime(2024, 1, 1, tzinfo=timezone.utc) + timedelta(days=day)
    age = (moment - NEW) % SYNODIC
    print(moment.date(), f"{age / SYNODIC:.4f}", NAMES[round(age / SYNODIC * 8) % 8], age, (moment - NEW) // SYNODIC)
