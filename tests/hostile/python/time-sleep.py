# Sleeping for eleven days is stopped like working for that long.
# expect: timeout
# limits: {"timeoutMs": 500}
# stdout: "begun\n"
import time

print("begun")
time.sleep(1e6)
