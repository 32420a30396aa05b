"""What a survey says: means, spreads, quantiles and a line through the points."""

import math
import statistics as stats

HOURS = [2.75, 1.75, 1.25, 0.25, 0.5, 1.25, 3.5]
AGES = [31, 24, 24, 45, 52, 38, 24]
COLOURS = ["red", "blue", "red", "green", "blue"]

print(f"mean {stats.mean(HOURS):.4f}, of ages {stats.mean(AGES)}, {stats.fmean(AGES):.3f}")
print(
    stats.median(HOURS),
    stats.median([1, 2, 3, 4]),
    stats.median_low(AGES),
    stats.median_high([1, 2, 3, 4]),
)
print(stats.mode(COLOURS), stats.multimode(COLOURS), stats.mode(AGES))
print(
    stats.stdev(HOURS),
    stats.pstdev(HOURS),
    stats.variance(AGES),
    stats.pvariance([1, 2, 3]),
)
print(stats.quantiles(AGES), stats.quantiles(HOURS, n=3, method="inclusive"))
print(
    stats.geometric_mean([54, 24, 36]),
    stats.harmonic_mean([40, 60]),
    stats.harmonic_mean([40, 60], weights=[5, 30]),
)
print(stats.correlation(AGES, HOURS), stats.covariance([1, 2, 3], [1, 2, 4]))
slope, intercept = stats.linear_regression([1, 2, 3], [2.5, 4.5, 6.5])
print(slope, intercept, stats.linear_regression([1, 2], [2, 4]))

heights = stats.NormalDist(mu=170, sigma=8)
print(
    heights,
    heights.cdf(180),
    heights.inv_cdf(0.5),
    heights.zscore(186),
    heights.quantiles(4),
)
print(
    heights + 2,
    heights * 2,
    heights.overlap(stats.NormalDist(180, 8)),
    stats.NormalDist.from_samples(AGES).mean,
)

print(
    math.fsum([0.1] * 10),
    sum([0.1] * 10),
    math.isclose(sum([0.1] * 10), 1),
    math.prod(AGES),
)
print(
    math.comb(7, 3),
    math.perm(7, 2),
    math.gcd(24, 36),
    math.lcm(4, 6),
    math.factorial(22),
    math.isqrt(10**20),
)
print(
    math.hypot(3, 4),
    math.dist([0, 0], [1, 1]),
    math.degrees(math.pi / 3),
    math.modf(-2.5),
    math.frexp(10),
)
print(
    math.gamma(5.5),
    math.erf(0.5),
    math.log(8, 2),
    math.remainder(7, 4),
    math.copysign(3, -0.0),
    math.ulp(1.0),
)

for wrong in (
    lambda: stats.mean([]),
    lambda: stats.stdev([1]),
    lambda: stats.correlation([1, 1], [1, 2]),
    lambda: stats.NormalDist(0, -1),
    lambda: math.sqrt(-1),
    lambda: math.factorial(-1),
    lambda: math.exp(1000),
):
    try:
        print(wrong())
    except (stats.StatisticsError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
