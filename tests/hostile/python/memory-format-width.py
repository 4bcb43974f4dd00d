# A width in a format asks for a gigabyte of spaces.
# expect: ok | memory-limit
# limits: {"maxMemoryMB": 64}
# native: no
for make in (lambda: f"{1:1000000000}", lambda: "%1000000000d" % 1, lambda: "x".ljust(1_000_000_000)):
    try:
        make()
    except MemoryError:
        print("caught")
