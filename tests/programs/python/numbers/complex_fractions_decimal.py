# oracle: 3.14 wordings of errors and the names of unions are others in 3.13
# complex, fractions, decimal, statistics.
import cmath
import statistics as st
from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal, DivisionByZero, InvalidOperation, getcontext, localcontext
from fractions import Fraction

z = 3 + 4j
print(z, abs(z), z.conjugate(), z.real, z * 1j, z**2, 1 / z, -z, z == 3 + 4j, complex(1), complex("-2.5j"), 1j**2, complex(0, -0.0), 1e20 + 1e-5j, z / (3 - 1j), repr(-0j), z * 0.5, complex(float("inf"), float("nan")))
print(cmath.sqrt(-1), cmath.phase(1j), cmath.polar(1 + 1j), cmath.rect(2, cmath.pi / 2), cmath.exp(1j * cmath.pi), f"{z:.2f}", f"{z:10}|", cmath.isclose(z, z), cmath.log(-1))
for bad in (lambda: z < 1, lambda: int(z), lambda: z // 2, lambda: z / 0, lambda: complex("1 + 2j"), lambda: complex("a")):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
f = Fraction(3, 4)
print(f, repr(f), f + 1, f * Fraction(2, 3), f / 2, f**2, f**-1, f**0.5, f // Fraction(1, 3), f % Fraction(1, 3), float(f), int(Fraction(7, 2)), round(Fraction(7, 2)), Fraction("0.125"), Fraction("3/9"), Fraction(0.5), Fraction(1.1).limit_denominator(100), Fraction("-1e-2"), f < 1, f == 0.75, hash(f) == hash(0.75), sum([Fraction(1, n) for n in range(1, 6)]), f.numerator, abs(-f), f"{f:.3f}", f"{Fraction(22, 7):>8}|", max(f, Fraction(5, 6)), Fraction(10, -4), divmod(Fraction(7, 2), 1), Fraction.from_float(0.25))
try:
    Fraction(1, 0)
except ZeroDivisionError as e:
    print(e)
d = Decimal("1.10")
print(d, repr(d), d + Decimal("2.205"), d * 3, d / 3, d // Decimal("0.3"), d % Decimal("0.3"), d**2, -d, Decimal(0.1), Decimal("1E+5"), Decimal("1e-8"), Decimal("123456789.123456789") * 1, d == Decimal("1.1"), hash(d) == hash(Decimal("1.1")), d.as_tuple(), Decimal((1, (1, 2, 3), -2)), Decimal("0.00001"), Decimal("0.0000001"), d.normalize(), Decimal("100").normalize(), Decimal(5).sqrt(), Decimal(2).ln(), Decimal(1).exp(), d.quantize(Decimal("0.1")), d.to_integral_value(), int(d), float(d), d.adjusted(), Decimal("NaN"), Decimal("-Infinity"), Decimal("sNaN").is_snan(), d.is_signed(), d.copy_sign(Decimal(-1)), Decimal("12.5").to_eng_string(), sum([Decimal("0.1")] * 10), max(d, Decimal(2)))
for mode in (ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_DOWN):
    print(mode, [str(Decimal(x).quantize(Decimal("0.1"), rounding=mode)) for x in ("0.25", "0.35", "-0.25")])
with localcontext() as context:
    context.prec = 5
    print(Decimal(1) / 3, Decimal("123456") * 1)
print(Decimal(1) / 7, getcontext().prec, getcontext().rounding, f"{Decimal('1234567.891'):,.2f} {d:>8} {d:.0f} {d:e} {Decimal('0.5'):%}", round(Decimal("2.675"), 2), round(Decimal("2.5")))
for bad in (lambda: Decimal(1) / 0, lambda: Decimal("x"), lambda: Decimal(0) / 0, lambda: Decimal(-1).sqrt(), lambda: Decimal("1e1000000") ** 1000000 ** 2):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
data = [2, 4, 4, 4, 5, 5, 7, 9]
print(st.mean(data), st.median(data), st.mode(data), st.pstdev(data), st.stdev(data), st.variance(data), st.median_low(data), st.median_high(data), st.multimode("aabbc"), st.quantiles(data), st.quantiles(data, n=3), st.harmonic_mean([40, 60]), st.geometric_mean([2, 8]), st.fmean(data), st.mean([Fraction(1, 2), Fraction(1, 3)]), st.mean([Decimal("1.5"), 2]), st.median_grouped([1, 2, 2, 3, 4]), st.correlation([1, 2, 3], [1, 2, 3.5]), st.covariance([1, 2, 3], [4, 5, 7]), st.linear_regression([1, 2, 3], [2, 4, 6.5]))
n = st.NormalDist(100, 15)
print(n, n.cdf(130), n.pdf(100), n.inv_cdf(0.975), n + 5, n * 2, n.overlap(st.NormalDist(110, 10)), n.zscore(115), st.NormalDist.from_samples(data))
try:
    st.mean([])
except st.StatisticsError as e:
    print(e)
