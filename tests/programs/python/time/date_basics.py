from datetime import date, MINYEAR, MAXYEAR
import pickle
import copy

day = date(2024, 2, 29)
print(day, repr(day), str(day), day.ctime(), day.isoformat(), f"{day:%d/%m/%y}", f"{day}", day.toordinal(), hash(day) == hash(date(2024, 2, 29)))
print(date.fromordinal(738945), date.fromisoformat("2024-02-29"), date.fromisoformat("20240229"), date.fromisoformat("2024-W09-4"), date.fromisocalendar(2024, 9, 4))
print(date.min, date.max, date.resolution, MINYEAR, MAXYEAR, day.replace(month=1), copy.replace(day, day=1) if hasattr(copy, "replace") else "")
print(pickle.loads(pickle.dumps(day)) == day, copy.deepcopy(day) == day, day == "2024", day != None, [day] == [date(2024, 2, 29)])
print(sorted([date(2024, 3, 1), day, date(2023, 12, 31)]), max(day, date.min), day.timetuple())
for wrong in ("2024-02-30", "2024-2-1", "", "x", "2024-W54-1", "2024-W01-8"):
    try:
        print(date.fromisoformat(wrong))
    except ValueError as error:
        print("ValueError", wrong)
try:
    day < 5
except TypeError as error:
    print(error)
try:
    date.max + (date.max - day)
except OverflowError as error:
    print(error)
