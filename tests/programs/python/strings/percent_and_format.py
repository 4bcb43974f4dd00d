# oracle: 3.14 wordings of errors and the names of unions are others in 3.13
# %-formatting, str.format and string.Template.
import string

print("%d %i %5d|%-5d|%05d|%+d|% d" % (1, 2, 3, 4, 5, 6, 7), "%x %X %#x %o %#o" % (255, 255, 255, 8, 8))
print("%f %.2f %10.3f|%-10.1f|%e %.3E %g %G %g" % (1.5, 2.345, 3.14159, 2.5, 12345.678, 0.00012, 1e-5, 1e20, 100000))
print("%s %r %a %10s|%-10s|%.2s %c %c %%" % ("a", "b", "é", "right", "left", "trunc", "x", 65))
print("%(name)s is %(age)d, %(name)r" % {"name": "Ann", "age": 3}, "%*d|%-*d|%.*f" % (5, 42, 5, 42, 2, 3.14159), "%s" % None, "%s %s" % (1, [2]))
for fmt, args in (("%d", "x"), ("%d %d", (1,)), ("%d", (1, 2)), ("%q", 1), ("%(a)s", {}), ("%(a)s", (1,)), ("%c", "ab"), ("%c", 3.5), ("%", ()), ("%d", 1.9), ("%x", 1.5), ("%s", ()), ("abc", 1), ("%*d", ("a", 1)), ("%i", None), ("%f", "1")):
    try:
        print(repr(fmt), "->", repr(fmt % args))
    except Exception as e:
        print(repr(fmt), type(e).__name__, e)
print("{} {} {}".format(1, "a", [2]), "{1} {0} {1}".format("x", "y"), "{a} {b[0]} {c.real} {d[k]}".format(a=1, b=[2], c=3j, d={"k": "v"}))
print("{:>8}|{:<8}|{:^8}|{:*^8}|{:08.3f}|{:+}|{:,}|{:.1%}".format("r", "l", "c", "s", 3.14159, 5, 1234567, 0.123))
print("{!r:>10} {!s} {!a} {:{}} {:{w}.{p}f}".format("x", "y", "é", "z", ">5", 2.5, w=8, p=2), "{{}} {{{}}}".format(1), "{0:{1}^{2}}".format("mid", "=", 11))
for fmt, args in (("{} {}", (1,)), ("{a}", ()), ("{0} {}", (1,)), ("{", ()), ("}", ()), ("{0.x}", (1,)), ("{0[z]}", ({},)), ("{:d}", ("a",)), ("{!z}", (1,)), ("{:{}}", (1,)), ("{0[}", ([1],))):
    try:
        print(repr(fmt), "->", fmt.format(*args))
    except Exception as e:
        print(repr(fmt), type(e).__name__, e)
t = string.Template("$who owes ${amount}€ and $$5 to ${who}")
print(t.substitute(who="Tim", amount=10), t.safe_substitute(who="Bob"), t.get_identifiers(), t.is_valid())
for text in ("$x $y", "$1", "${x"):
    try:
        print(string.Template(text).substitute(x=1))
    except (KeyError, ValueError) as e:
        print(type(e).__name__, e)


class Percent(string.Template):
    delimiter = "%"
    idpattern = r"[a-z]+"


print(Percent("%a and %{b} %%").substitute(a=1, b=2))


class Shout(string.Formatter):
    def convert_field(self, value, conversion):
        return str(value).upper() if conversion == "u" else super().convert_field(value, conversion)

    def get_value(self, key, args, kwargs):
        return kwargs.get(key, f"<{key}>") if isinstance(key, str) else super().get_value(key, args, kwargs)


print(Shout().format("{0!u} {missing} {x!r}", "loud", x="q"), list(string.Formatter().parse("a{b!r:>5}c{{")))
print(string.ascii_letters, string.digits, string.hexdigits, string.punctuation, repr(string.whitespace), string.capwords("hello  big world"))
print("{:b} {:o} {:x} {:#X} {:e} {:n} {:c}".format(10, 10, 255, 255, 12345.0, 1000, 97), format(1234.5678, ",.2f"), format("x", "5") + "|", format(True, "d"), format(None), "{:>{w}}".format("a", w=4), "{:_}".format(10**9), format(-5, "=+6"), format(3, "06.2f"), format(1e-10), format(123456789.0), format(0.1, ".20f"))
print(b"%d %s %b %x" % (1, b"two", b"3", 255), b"%a %r" % ("é", "x"), "%-8s|%8s|" % ("ab", "cd"), "%5.1f%%" % 45.678, "%s" % ("tuple",), "%r" % (("t",),))
