import copy
import pickle
import time

moment = time.gmtime(1_000_000_000)
print(moment, tuple(moment), moment.tm_year, moment[0], moment[-1], moment.tm_zone, moment.tm_gmtoff, len(moment), moment.n_fields, moment.n_sequence_fields)
print(moment == tuple(moment), moment < time.gmtime(1_000_000_001), hash(moment) == hash(tuple(moment)), moment[:3], 2001 in moment, moment.index(9))
print(pickle.loads(pickle.dumps(moment)) == moment, pickle.loads(pickle.dumps(moment)).tm_zone, copy.copy(moment).tm_gmtoff, moment.__reduce__())
year, month, day, *rest = moment
print(year, month, day, rest)
match moment:
    case time.struct_time(tm_year=2001, tm_mon=month):
        print("matched", month)
print(time.struct_time(range(9)), time.struct_time(range(11)).tm_gmtoff, time.struct_time(range(9)).tm_zone, time.struct_time(range(9), {"tm_zone": "X"}).tm_zone)
for wrong in ((), range(8), range(12)):
    try:
        time.struct_time(wrong)
    except TypeError as error:
        print(error)
try:
    moment.tm_year = 5
except AttributeError as error:
    print(error)
