from datetime import datetime, timedelta, tzinfo, timezone


class Fixed(tzinfo):
    """Winter and summer by the month."""

    def __init__(self, hours, name):
        self.offset, self.name = timedelta(hours=hours), name

    def utcoffset(self, moment):
        return self.offset + self.dst(moment)

    def dst(self, moment):
        return timedelta(hours=1) if moment and 4 <= moment.month <= 9 else timedelta(0)

    def tzname(self, moment):
        return self.name + ("S" if self.dst(moment) else "W")

    def __repr__(self):
        return f"Fixed({self.name})"


zone = Fixed(3, "X")
for month in (1, 3, 4, 7, 9, 10):
    moment = datetime(2024, month, 1, 0, 30, tzinfo=zone)
    print(moment, moment.tzname(), moment.dst(), moment.utctimetuple().tm_hour, moment.timetuple().tm_isdst, repr(moment), moment.astimezone(timezone.utc))
print(datetime(2024, 7, 1, tzinfo=timezone.utc).astimezone(zone), zone.fromutc(datetime(2024, 1, 1, tzinfo=zone)))
for wrong in (lambda: zone.fromutc(datetime(2024, 1, 1)), lambda: tzinfo().utcoffset(None), lambda: datetime(2024, 1, 1, tzinfo="x"), lambda: timezone(timedelta(hours=24)), lambda: timezone(5)):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__)
print(timezone(timedelta(0)), timezone(timedelta(hours=-1, minutes=-1)), timezone(timedelta(seconds=1)), repr(timezone(timedelta(hours=1), "Z")), timezone.min, timezone.max, timezone(timedelta(0)) == timezone.utc)
