import json
from collections import defaultdict
from datetime import datetime, timezone
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

meetings = json.loads('[{"who": "ana", "zone": "America/Sao_Paulo", "at": "2024-07-01T09:00"}, {"who": "bo", "zone": "Asia/Shanghai", "at": "2024-07-01T20:00"}, {"who": "cy", "zone": "Europe/Kyiv", "at": "2024-07-01T15:00"}, {"who": "di", "zone": "Mars/Olympus", "at": "2024-07-01T00:00"}]')
by_moment = defaultdict(list)
for meeting in meetings:
    try:
        zone = ZoneInfo(meeting["zone"])
    except ZoneInfoNotFoundError as error:
        print("skipped", meeting["who"], error, isinstance(error, KeyError))
        continue
    local = datetime.fromisoformat(meeting["at"]).replace(tzinfo=zone)
    by_moment[local.astimezone(timezone.utc)].append((meeting["who"], local.strftime("%H:%M %Z")))
for moment, people in sorted(by_moment.items()):
    print(moment.isoformat(), people)
