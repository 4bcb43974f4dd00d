# oracle: 3.14 wordings of errors and the names of unions are others in 3.13
# How floats are shown, rounded and converted.
import math
import sys

for x in (0.1, 1 / 3, 2 / 3, 1e16, 1e15, 123456789012345680.0, 1e-4, 1e-5, 0.1 + 0.2, 1e22, 1e23, 5e-324, 1.7976931348623157e308, -0.0, 100.0, 1.5e300, 3.0e-10, 2**53 + 0.0, 9007199254740993.0, float("inf"), float("-inf"), float("nan")):
    print(f"{x!r:<24}{x:.3f}"[:60], f"{x:g}", f"{x:.3e}", f"{x:.10g}")
print([round(x) for x in (0.5, 1.5, 2.5, -0.5, 2.675, 1e20)], round(2.675, 2), round(1.005, 2), round(1234.5678, -2), round(0.15, 1), round(-2.5), round(1e300, 5), round(5, -1), round(15, -1), round(2.5, 0))
print(int(2.9), int(-2.9), math.floor(-2.5), math.ceil(-2.5), math.trunc(-2.5), -7 // 2.0, -7 % 2.5, math.fmod(-7, 2.5), divmod(7.5, -2), 7.0 // 0.1)
print((0.1).as_integer_ratio(), (2.5).hex(), float.fromhex("0x1.8p+1"), (1e100).is_integer(), (3.0).is_integer(), (-0.0).hex(), float.fromhex("inf"), (0.1).hex(), 1.5.__trunc__(), float("1_000.5"))
print(float("  3.5\n"), float("1e5"), float("-Infinity"), float("nan") != float("nan"), float(".5"), float("5."), float(True), float(10**20), complex("1+2j"))
for bad in ("", "abc", "1.2.3", "1__0", "0x10", "1e", "--1"):
    try:
        print(float(bad))
    except ValueError as e:
        print(e)
for action in ("1.0 / 0", "1.0 // 0", "1.0 % 0", "int(float('inf'))", "int(float('nan'))", "math.sqrt(-1)", "math.log(0)", "float(10 ** 400)", "10 ** 400 / 10", "math.exp(1000)", "round(float('nan'))", "math.factorial(-1)", "math.factorial(1.5)", "0.0 ** -1", "math.acos(2)", "(-8) ** (1/3)", "float([])", "float(1j)", "math.gcd(1.5)", "float('inf').as_integer_ratio()", "1.5 & 1"):
    try:
        print(action, "=", eval(action))
    except Exception as e:
        print(f"{action}: {type(e).__name__}: {e}")
print(sum([0.1] * 10), math.fsum([0.1] * 10), 0.1 * 3, 1.1 + 2.2, 0.1 + 0.7, 1e16 + 1, 4.35 * 100, 1.1 * 1.1, 3 * 1.1, sum([1e16, 1, -1e16]), math.prod([0.1, 10]))
print(math.isclose(0.1 + 0.2, 0.3), math.copysign(1, -0.0), math.frexp(10), math.ldexp(0.5, 4), math.modf(-3.25), math.nextafter(1, 2), math.ulp(1.0), math.remainder(7, 4), math.exp2(3), math.dist([0], [3]))
print(sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig, sys.float_info.min, sys.float_info.mant_dig)
print(min(1, 1.0), max(float("nan"), 1), sorted([3, 1.5, -2, True]), 1 == 1.0 == True, hash(1.0) == hash(1), {1: "a", 1.0: "b", True: "c"}, 0.0 == -0.0, 1e400, -1e400)
print(math.sin(1), math.cos(1e6), math.tan(0.5), math.atan2(-1, -1), math.sinh(1), math.gamma(5.5), math.lgamma(10), math.erf(0.5), math.erfc(0.5), math.log(2, 10), math.log1p(1e-10), math.expm1(1e-10), math.pow(2, 0.5), math.degrees(1), math.radians(180))
print(3.14, 3.140, 1.0, 1e2, 12e-1, 1_0.0, .5, 1e-7, 123e10, 1e+5, repr(1.0), str(1e16), "%s" % 1e-6, [1.0, 2.50], (0.1,), {1.5: 2.5})
