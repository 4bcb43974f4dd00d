import math
from datetime import date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo


def sun(day, latitude, longitude, zone):
    number = day.timetuple().tm_yday
    declination = -23.44 * math.cos(math.radians(360 / 365 * (number + 10)))
    cosine = -math.tan(math.radians(latitude)) * math.tan(math.radians(declination))
    half = math.degrees(math.acos(max(-1, min(1, cosine)))) / 15
    noon = datetime.combine(day, time(12), timezone.utc) - timedelta(hours=longitude / 15)
    return [(noon + sign * timedelta(hours=half)).astimezone(zone) for sign in (-1, 1)]


zone = ZoneInfo("Europe/Berlin")
for month in range(1, 13):
    rise, set_ = sun(date(2023, month, 21), 52.5, 13.4, zone)
    print(f"{rise:%d %b %H:%M %Z} {set_:%H:%M} {str(set_ - rise)[:8]}")
