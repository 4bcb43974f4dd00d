# Arithmetic at its edges.
# expect: ok
# stdout: "caught 8\n"
import math

caught = 0
for attempt in (
    lambda: 1 << (1 << 70),
    lambda: 1 << -1,
    lambda: 2.0 ** 10_000,
    lambda: int(float("inf")),
    lambda: (1 << 20_000) / 3,
    lambda: math.factorial(-1),
    lambda: round(1.5, 1 << 70),
    lambda: (256).to_bytes(1, "big"),
    lambda: divmod(1, 0),
):
    try:
        attempt()
    except (OverflowError, ValueError, ZeroDivisionError, MemoryError):
        caught += 1
print("caught", caught)
