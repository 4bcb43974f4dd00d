from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

flights = [
    ("Europe/London", "2024-03-30 21:00", 8, "America/New_York"), ("America/Los_Angeles", "2024-06-01 23:30", 11.5, "Asia/Tokyo"),
    ("Asia/Kolkata", "2024-01-15 03:15", 9.75, "Europe/Berlin"), ("Pacific/Auckland", "2024-09-28 23:00", 3, "Australia/Sydney"), ("Pacific/Apia", "2011-12-29 22:00", 4, "Pacific/Apia"),
]
for origin, departs, hours, goal in flights:
    start = datetime.fromisoformat(departs).replace(tzinfo=ZoneInfo(origin))
    end = (start.astimezone(ZoneInfo("UTC")) + timedelta(hours=hours)).astimezone(ZoneInfo(goal))
    print(f"{start:%a %d %b %H:%M %Z} {origin} -> {end:%a %d %b %H:%M %Z} {goal} {end - start} {end.utcoffset()} {end.dst()}")
