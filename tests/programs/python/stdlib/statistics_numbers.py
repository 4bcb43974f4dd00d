import decimal
import fractions
import numbers
import statistics

data = [2.5, 3.25, 5.5, 11.25, 11.75]
print(statistics.mean(data), statistics.median(data), statistics.stdev(data), statistics.pvariance(data))
print(statistics.mode("aabbb"), statistics.multimode([1, 1, 2, 2]), statistics.quantiles(data, n=4))
print(statistics.harmonic_mean([40, 60]), statistics.geometric_mean([54, 24, 36]), statistics.fmean([1, 2], [3, 1]))
print(statistics.correlation([1, 2, 3], [1, 2, 4]), statistics.linear_regression([1, 2, 3], [2, 4, 6]))
normal = statistics.NormalDist(100, 15)
print(normal.cdf(115), normal.inv_cdf(0.5), normal + 5, statistics.NormalDist.from_samples(data))
try:
    statistics.mean([])
except statistics.StatisticsError as error:
    print(error)
print(fractions.Fraction("0.125"), fractions.Fraction(3.5).limit_denominator(2), fractions.Fraction(1, 3) + 1)
print(f"{fractions.Fraction(1, 3):.4f}", isinstance(fractions.Fraction(1), numbers.Rational))
decimal.getcontext().prec = 10
print(decimal.Decimal(1) / 7, decimal.Decimal("1.10").quantize(decimal.Decimal("0.1")), decimal.Decimal("nan").is_nan())
print(statistics.mean([decimal.Decimal("1.1"), decimal.Decimal("2.2")]), statistics.mean([fractions.Fraction(1, 2), 1]))
