# Nothing of any machine's disk is there, by whatever way it is asked for.
# expect: ok
# stdout: "refused\nrefused\nrefused\nrefused\nrefused\n"
import io
import os

for attempt in (
    lambda: open("/etc/passwd"),
    lambda: io.open("/proc/self/environ", "rb"),
    lambda: os.stat("/etc/passwd"),
    lambda: os.listdir("/etc"),
    lambda: os.remove("/etc/passwd"),
):
    try:
        print(attempt())
    except OSError:
        print("refused")
