import copy
import io
import pickle
import zoneinfo
from datetime import datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

zone = ZoneInfo("Europe/Paris")
print(zone, repr(zone), zone.key, zone is ZoneInfo("Europe/Paris"), zone is ZoneInfo.no_cache("Europe/Paris"), isinstance(zone, tzinfo), hash(zone) == hash(ZoneInfo("Europe/Paris")))
print(pickle.loads(pickle.dumps(zone)) is zone, copy.copy(zone) is zone, copy.deepcopy(zone) is zone, pickle.loads(pickle.dumps(ZoneInfo.no_cache("Europe/Paris"))).key)
print(zone.utcoffset(None), zone.tzname(None), zone.dst(None), ZoneInfo("UTC").utcoffset(None), zoneinfo.__all__)
twice = datetime(2024, 10, 27, 2, 30, tzinfo=zone)
print(twice, twice.replace(fold=1), twice == twice.replace(fold=1), twice.timestamp() - twice.replace(fold=1).timestamp(), twice + timedelta(hours=1), pickle.loads(pickle.dumps(twice)))
for wrong in ("", "Europe", "Nowhere", "../etc/passwd", "/etc/localtime", "Europe/../Europe/Paris", "europe/paris"):
    try:
        print(ZoneInfo(wrong))
    except Exception as error:
        print(type(error).__name__, error)
for data in (b"", b"TZif", b"none of these"):
    try:
        ZoneInfo.from_file(io.BytesIO(data))
    except ValueError as error:
        print("ValueError", error)


class Mine(ZoneInfo):
    pass


print(repr(Mine("Asia/Tokyo")), Mine("Asia/Tokyo") is ZoneInfo("Asia/Tokyo"))
ZoneInfo.clear_cache()
print(zone is ZoneInfo("Europe/Paris"))
