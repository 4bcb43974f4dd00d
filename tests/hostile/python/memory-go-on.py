# A program is refused a large string, and goes on with what it has.
# expect: ok
# limits: {"maxMemoryMB": 64}
# stdout: "caught\n499999500000\n"
# native: no
try:
    "x" * 1_000_000_000
except MemoryError:
    print("caught")
print(sum([*range(1_000_000)]))
