import copy
import pickle
from datetime import date, datetime, time, timedelta, timezone

values = [
    date(1, 1, 1), date.max, time(1, 2, 3, 4), time(5, fold=1), datetime(2024, 1, 2, 3, 4, 5, 6), datetime(2024, 1, 2, fold=1),
    datetime(2024, 1, 2, tzinfo=timezone.utc), timedelta(-1, 2, 3), timedelta.max, timezone(timedelta(hours=1), "X"), timezone.utc,
]
for value in values:
    same = [pickle.loads(pickle.dumps(value, protocol)) == value for protocol in range(pickle.HIGHEST_PROTOCOL + 1)]
    print(repr(value), all(same), copy.copy(value) == value, copy.deepcopy(value) == value, value.__reduce__()[0].__name__)


class Stamp(datetime):
    def shout(self):
        return f"{self:%H:%M}!"


stamp = Stamp(2024, 1, 1, 9, 30)
print(type(stamp + timedelta(minutes=5)).__name__, (stamp + timedelta(minutes=5)).shout(), type(pickle.loads(pickle.dumps(stamp))).__name__, stamp.replace(hour=3).shout(), type(stamp - stamp).__name__)
