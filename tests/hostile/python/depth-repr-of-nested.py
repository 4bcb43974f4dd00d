# A list in a list, a hundred thousand deep, shown.
# expect: ok
# stdout: "caught\n"
# native: no
value = []
for _ in range(100_000):
    value = [value]
try:
    repr(value)
except RecursionError:
    print("caught")
