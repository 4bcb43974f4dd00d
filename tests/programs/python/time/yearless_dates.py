# oracle: 3.14 the warning has other words
"""Dates without a year, as in the logs of a system: read as those of 1900, with a warning at the caller's line."""
from datetime import datetime
import time

LINES = ["Jan  5 03:14:07 host sshd: accepted", "Mar 17 12:00:00 host cron: started", "Dec 31 23:59:59 host kernel: bye"]


def when(line):
    return datetime.strptime(line[:15], "%b %d %H:%M:%S")


for line in LINES:
    print(when(line).replace(year=2024), line[16:])
print(time.strptime("17 March", "%d %B")[:3])
try:
    when("Feb 29 00:00:00 host")
except ValueError as error:
    print("ValueError")
