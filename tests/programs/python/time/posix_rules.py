# env: TZ=XST-1:30XDT-2:15,M4.1.0/1:30,J300/26
import os
import time

rules = ["EST5EDT,M3.2.0,M11.1.0", "<+0330>-3:30", "NZST-12NZDT,M9.5.0,M4.1.0/3", ":Europe/Paris", "UTC0", "Nowhere/At_All", "", "CET-1CEST,J60,299/1"]
print(time.tzname, time.timezone, time.altzone, time.daylight)
print([time.strftime("%H:%M %Z %z", time.localtime(moment)) for moment in (1.7e9, 1.72e9, 1.73e9)])
for rule in rules:
    os.environ["TZ"] = rule
    time.tzset()
    print(repr(rule), time.tzname, time.timezone, time.altzone, time.daylight)
    print("   ", [time.strftime("%d %H:%M %Z", time.localtime(moment)) for moment in (1.7e9, 1.72e9, 1.73e9)])
