# Valid instructions with operands far outside of what they index.
# expect: ok | error | crashed | timeout | memory-limit
# limits: {"timeoutMs": 1000, "maxMemoryMB": 64}
# stdout-starts: "begun\n"
def f(a):
    return [a, a + 1, f"{a}"]

print("begun")
code = bytearray(f.__code__.co_code)
code[1::2] = b"\xff" * len(code[1::2])
f.__code__ = f.__code__.replace(co_code=bytes(code))
f(1)
