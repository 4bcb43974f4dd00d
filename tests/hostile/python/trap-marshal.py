# Damaged marshal data, a few hundred variants of it.
# expect: ok | error | crashed
# limits: {"maxMemoryMB": 64}
# stdout-starts: "begun\n"
import marshal

print("begun")
good = marshal.dumps((1, "text", [1.5, None], {"a": b"b"}, compile("1+1", "x", "eval")))
for index in range(len(good)):
    for value in (0, 255, good[index] ^ 1):
        bad = good[:index] + bytes([value]) + good[index + 1 :]
        try:
            marshal.loads(bad)
        except (ValueError, EOFError, TypeError, MemoryError, OverflowError, RecursionError):
            pass
