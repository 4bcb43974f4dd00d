# A native that allocates all at once: the list of a long range.
# expect: ok
# limits: {"maxMemoryMB": 64}
# stdout: "caught\n"
# native: no
try:
    list(range(1_000_000_000))
except MemoryError:
    print("caught")
