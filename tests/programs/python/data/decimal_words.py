# What decimal numbers say, in the words of the implementation in C.
from decimal import ROUND_HALF_UP, Decimal, getcontext
import math

print(getcontext())
Decimal(1) / 3
print(getcontext())
for attempt in (
    lambda: Decimal("1.5") + 1.5,
    lambda: 1.5 - Decimal("1.5"),
    lambda: Decimal(1) + "a",
    lambda: "a" + Decimal(1),
    lambda: Decimal(1) < "a",
    lambda: Decimal(1) ** None,
    lambda: sum([Decimal(1), 2.5]),
    lambda: [1, 2][Decimal(1)],
    lambda: [1] * Decimal(2),
    lambda: range(Decimal(3)),
    lambda: ",".join([Decimal(1)]),
    lambda: Decimal(1).value,
    lambda: Decimal("abc"),
    lambda: Decimal(None),
    lambda: Decimal({}),
    lambda: Decimal(1j),
    lambda: Decimal((1, 2)),
    lambda: Decimal((2, (1,), 0)),
    lambda: Decimal("1", 5),
    lambda: int(Decimal("NaN")),
    lambda: int(Decimal("-Infinity")),
    lambda: round(Decimal("NaN")),
    lambda: math.floor(Decimal("Infinity")),
    lambda: math.ceil(Decimal("NaN")),
    lambda: float(Decimal("sNaN")),
    lambda: format(Decimal(1), "nope"),
    lambda: Decimal(1) / 0,
    lambda: Decimal("1.005").quantize(Decimal("0.01"), ROUND_HALF_UP),
):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
