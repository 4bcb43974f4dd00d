# Interest in decimal numbers, and what they do not take.
from decimal import Decimal, ROUND_HALF_UP, getcontext, localcontext, InvalidOperation, DivisionByZero, Inexact


def money(x):
    return Decimal(x).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)


rate = Decimal("0.0375")
bal = Decimal("1000")
for y in range(1, 6):
    bal += money(bal * rate)
    print(y, bal, f"{bal:>12,.2f}", f"{bal:e}")
print(getcontext())
for f in (
    lambda: Decimal("12,5"),
    lambda: Decimal(1.1) + 1.1,
    lambda: Decimal(None),
    lambda: money("abc"),
    lambda: Decimal(5) / Decimal(0),
    lambda: Decimal("0") / 0,
    lambda: sum([1.5, Decimal(1)]),
    lambda: Decimal(3) < "4",
    lambda: Decimal(1).foo,
    lambda: int(Decimal("inf")),
    lambda: "x" + Decimal(1),
    lambda: [1, 2][Decimal(1)],
    lambda: Decimal((1, 2)),
    lambda: Decimal("1") ** "2",
    lambda: round(Decimal("nan")),
    lambda: Decimal({}),
    lambda: Decimal([]),
    lambda: Decimal("1e999999") * 10,
    lambda: Decimal(-1).ln(),
    lambda: format(Decimal(1), "zz"),
    lambda: math.sqrt(Decimal(2)),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, "|", e)
import math

print(
    math.sqrt(Decimal(2)),
    math.floor(Decimal("2.7")),
    float(Decimal("0.1")),
    Decimal.from_float(0.1),
    [Decimal("1.0"), Decimal("-0")],
    str(Decimal("1E-7")),
    Decimal("0.000001"),
    Decimal("1E+3"),
    +Decimal("1.23456789012345678901234567890"),
    Decimal("10").sqrt(),
    Decimal(2) ** Decimal("0.5"),
    Decimal("3.14").as_integer_ratio(),
    Decimal("-1.5").to_integral_value(),
    Decimal("5") // 2,
    Decimal("-5") % 3,
    max(Decimal("1"), 2),
    abs(Decimal("-3")),
    Decimal("1.10") == Decimal("1.1"),
    {Decimal("1.1"): 1}[Decimal("1.10")],
)
with localcontext(prec=6) as ctx:
    print(Decimal(1) / 3, ctx.prec)
    ctx.traps[Inexact] = True
    try:
        Decimal(1) / 3
    except Inexact as e:
        print(repr(e))
