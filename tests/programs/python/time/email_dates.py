# env: TZ=Europe/Berlin
from datetime import datetime, timezone, timedelta
from email.utils import format_datetime, formatdate, localtime, mktime_tz, parsedate, parsedate_to_datetime, parsedate_tz

print(formatdate(1_700_000_000), "|", formatdate(1_700_000_000, localtime=True), "|", formatdate(1_700_000_000, usegmt=True))
print(format_datetime(datetime(2024, 2, 29, 12, 0, tzinfo=timezone(timedelta(hours=-5)))), "|", format_datetime(datetime(2024, 2, 29, 12, 0, tzinfo=timezone.utc), usegmt=True), "|", format_datetime(datetime(2024, 2, 29)))
for text in ("Thu, 29 Feb 2024 12:00:00 -0500", "29 Feb 2024 12:00 GMT", "Thu, 29 Feb 24 12:00:00 EST", "Thu Feb 29 12:00:00 2024", "nonsense", "Thu, 29 Feb 2024 12:00:00 -0000"):
    parsed = parsedate_tz(text)
    print(text, parsedate(text), parsed, parsed and mktime_tz(parsed))
print(repr(parsedate_to_datetime("Thu, 29 Feb 2024 12:00:00 +0130")), repr(parsedate_to_datetime("Thu, 29 Feb 2024 12:00:00 -0000")))
print(localtime(datetime(2024, 7, 1, 12)), localtime(datetime(2024, 7, 1, 12, tzinfo=timezone.utc)))
