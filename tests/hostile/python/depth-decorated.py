# A function wrapped fifty thousand times.
# expect: ok
# stdout: "caught\n"
# native: no
def wrap(inner):
    return lambda: inner()

f = lambda: 1
for _ in range(50_000):
    f = wrap(f)
try:
    f()
except RecursionError:
    print("caught")
