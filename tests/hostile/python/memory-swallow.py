# A bomb that swallows every MemoryError and tries again for ever still ends.
# expect: timeout | memory-limit
# limits: {"maxMemoryMB": 32, "timeoutMs": 500}
# stdout: "begun\n"
print("begun", flush=True)
kept = []
while True:
    try:
        kept.append(bytearray(1_000_000))
    except BaseException:
        pass
