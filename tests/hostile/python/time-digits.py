# Too many digits to be written or read are refused at once, as by CPython.
# expect: ok
# stdout: "caught\ncaught\n"
for attempt in (lambda: str(1 << 1_000_000), lambda: int("1" * 1_000_000)):
    try:
        attempt()
    except ValueError:
        print("caught")
