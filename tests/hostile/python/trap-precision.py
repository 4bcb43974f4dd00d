# A float with a billion places.
# expect: ok
# stdout: "caught\ncaught\n"
for attempt in (lambda: f"{1.0:.99999999999}", lambda: "%.99999999999f" % 1.0):
    try:
        attempt()
    except (ValueError, OverflowError, MemoryError):
        print("caught")
