import sys
from datetime import datetime, timezone
from zoneinfo import ZoneInfo, available_timezones

moment = datetime(2024, 1, 15, 12, tzinfo=timezone.utc)
for name in ("Pacific/Honolulu", "America/St_Johns", "UTC", "Africa/Monrovia", "Asia/Kathmandu", "Australia/Eucla", "Pacific/Chatham", "Antarctica/Troll", "Etc/GMT+12", "Asia/Gaza", "GB", "EST5EDT"):
    zone = ZoneInfo(name)
    local = moment.astimezone(zone)
    print(f"{name:20}{local:%a %H:%M %Z %z} {local.dst()} {zone.key} {zone}")
zones = available_timezones()
print(len(zones) > 400, {"UTC", "Europe/Berlin", "Asia/Kolkata"} <= zones, "posixrules" in zones)
for old in (datetime(1800, 1, 1), datetime(1883, 11, 18, 12, 1), datetime(1942, 6, 1), datetime(1974, 1, 10), datetime(2500, 7, 1)):
    local = old.replace(tzinfo=ZoneInfo("America/New_York"))
    print(local, local.tzname(), local.utcoffset(), local.dst(), local.fold)
