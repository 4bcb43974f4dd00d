# f-strings, in all their corners.
import datetime
import math
from decimal import Decimal

name, n, pi, items = "Ann", 42, math.pi, [1, "two", 3.0]
d = {"key": "value", "n": 7}
print(f"{name} {n} {pi} {items} {d}", f"{name!r} {name!s} {name!a}", f"{'é'!a}")
print(f"{n=} {name=} {n + 1=} {pi=:.3f} {name = !s} {d['key']=}", f"{ n = }")
print(f"|{name:10}|{name:>10}|{name:^10}|{name:*^11}|{n:10}|{n:<10}|{n:010}|{-n:=+10}|")
print(f"{n:b} {n:o} {n:x} {n:X} {n:#b} {n:#x} {n:c} {n:e} {n:,} {1234567:,} {1234567:_} {n:+} {n: } {n:5d} {n:.2f}")
print(f"{pi:.0f} {pi:.10f} {pi:10.3f} {pi:<10.3f}| {pi:e} {pi:.2e} {pi:g} {pi:.3g} {1e20:g} {1e-7:g} {pi:%} {0.256:.1%} {pi:n}")
print(f"{1e16:,.2f} {12345.678:,.1f} {0.1 + 0.2:.17g} {1e300} {float('nan'):f} {float('inf'):>8} {-0.0:+.1f} {-0.0:z.1f} {2**70:,}")
width, precision, spec = 12, 4, ">+9.2f"
print(f"{pi:{width}.{precision}}|{pi:{spec}}|{name:{'^'}{width}}|{pi!r:.{precision}}")
print(f"{'nested ' + f'{n:>{width - 6}}' + " quotes"} {d["key"]} {"\n".join(["a", "b"])!r} {f"{f"{1 + 1}"}"}")
print(f"{{}} {{{n}}} {{n}} }}{{", f"{n}" "plain {n}" f"{name}", f"" == "")
print(f"{(lambda x: x * 2)(21)} {n if n > 40 else 0} {[i for i in range(3)]} { {1: 2}[1] } {n:>{len(name)}} {not n}")
print(f"{datetime.date(2024, 2, 29):%d.%m.%Y} {datetime.datetime(2024, 1, 2, 3, 4, 5):%H:%M:%S} {datetime.timedelta(hours=30)}")
print(f"{Decimal('1.10')} {Decimal('1234.5'):,.2f} {1 + 2j} {1 + 2j:.1f} {True} {True:d} {None} {None!s:>6} {b'x'} {...}")
print(f"""multi
  {n
   + 1}
{
    name  # a comment
}""")


class Money:
    def __init__(self, cents):
        self.cents = cents

    def __format__(self, spec):
        return f"<{spec or 'default'}:{self.cents / 100:.2f}>"

    def __repr__(self):
        return "Money!"


m = Money(1250)
print(f"{m} {m:EUR} {m!r} {m!s} {m=} {m=:x} {m!r:>8}")
for spec, value in (("d", 1.5), (".2d", 3), ("s", 3), ("c", "a"), (",s", "a"), ("q", 1), ("10.", 1.0), ("=5", "x"), (".3", True), (">>5", "a"), ("zd", 1)):
    try:
        print(repr(format(value, spec)))
    except (ValueError, TypeError) as e:
        print(f"{spec!r} {value!r}: {e}")
try:
    f"{undefined}"
except NameError as e:
    print(e)
print(f"{'a':{'>'}{5}}", f"{n:{d['n']}}", f"{3.14159:{'.' + str(2) + 'f'}}", rf"\d{n}\n", f"\N{BULLET} \x41 {'\t'!r}")
table = [("apple", 1.5, 10), ("kiwi", 0.25, 100), ("watermelon", 12, 1)]
for fruit, price, count in table:
    print(f"{fruit:<12}{price:>8.2f}{count:>6}{price * count:>10.2f}")
print(f"{'total':<12}{sum(p * c for _, p, c in table):>24.2f}", f"{'=' * 36}", sep="\n")
print(f"{n!r:^{width}}" f"{'end':>5}", f"{n:{width}{'x'}}", f"{'%'}", f"{1:%}", f"{10**6:.3e}", f"{123456789:.3}" if False else "")
