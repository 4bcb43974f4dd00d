# Bytecode that no compiler makes. A trap may be the answer; that nobody gets one may not.
# expect: ok | error | crashed | timeout | memory-limit
# limits: {"timeoutMs": 1000, "maxMemoryMB": 64}
# stdout-starts: "begun\n"
def f():
    return 1

print("begun")
f.__code__ = f.__code__.replace(co_code=bytes(range(256)) * 4)
f()
