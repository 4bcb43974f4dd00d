# A flood that stays below the limit of its output when its time is up: all that was handed over is there.
# expect: timeout
# limits: {"timeoutMs": 500, "maxOutputSize": 67108864}
# stdout-starts: "line\nline\nline\n"
while True:
    print("line")
