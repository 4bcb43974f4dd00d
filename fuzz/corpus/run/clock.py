# 0 time that passes when it is looked at
import time, datetime, random, uuid
start = time.monotonic()
time.sleep(2.5)
print(round(time.monotonic() - start), datetime.datetime(2026, 2, 28) + datetime.timedelta(days=1))
print(time.strftime("%Y-%m-%d", time.gmtime(0)), len(str(uuid.uuid4())), 0 <= random.random() < 1)
print(time.localtime().tm_year, datetime.date.fromisocalendar(2026, 1, 1).strftime("%A %j"))
time.sleep(-1)
