import statistics as st
from statistics import *
from fractions import Fraction as F

def attempt(f, *args, **kw):
    try:
        print("ok", repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, "|", e)

D = [2.5, 3.25, 5.5, 11.25, 11.75, -3.0, 0.1]; I = [1, 2, 3, 4, 4, 9]
for d in (D, I, [F(1, 2), F(1, 3)], [1, 2.5, F(1, 4)], range(10), [1e100, 1, -1e100], [0.1] * 10, [5, 5]):
    print(mean(d), median(d), median_low(d), median_high(d), variance(d), stdev(d), pvariance(d), pstdev(d), fmean(d), multimode(d), quantiles(d), quantiles(d, n=3, method="inclusive"))
print(mode([1, 1, 2]), mode("hello"), multimode("aabbc"), multimode(""), harmonic_mean([40, 60]), harmonic_mean([2, 5], weights=[1, 3]), harmonic_mean([0, 1]), geometric_mean([54, 24, 36]), geometric_mean([0, 3]), fmean([1, 2], weights=[3, 1]), median_grouped([1, 3, 3, 5, 7]), median_grouped([1, 2, 2, 3, 4, 4], interval=2), median(["a", "b", "c"]), mean([True, False]), variance([1, 2, 4], 2), pvariance([1, 2, 3], 2))
x = [1, 2, 3, 4, 5, 6, 7, 8, 9]; y = [1, 2, 3, 1, 2, 3, 1, 2, 3]; print(covariance(x, y), correlation(x, y), correlation(x, x), correlation(x, y, method="ranked"))
for f, a in [(mean, []), (median, []), (mode, []), (variance, [1]), (stdev, []), (pvariance, []), (harmonic_mean, []), (harmonic_mean, [-1, 2]), (geometric_mean, []), (geometric_mean, [-1]), (fmean, []), (quantiles, []), (mean, ["a"]), (median_low, []), (median_grouped, [])]: attempt(f, a)
attempt(covariance, [1], [1]); attempt(correlation, [1, 1], [1, 2]); attempt(covariance, [1, 2], [1]); attempt(quantiles, [1, 2], n=0); attempt(quantiles, [1, 2], method="x"); attempt(fmean, [1, 2], [1]); attempt(correlation, [1, 2], [1, 2], method="z"); print(quantiles([5], n=4), issubclass(StatisticsError, ValueError))
n = NormalDist(100, 15); print(n, n.mean, n.stdev, n.variance, n.median, n.mode, n.pdf(110), n.cdf(120), n.inv_cdf(0.9), n.inv_cdf(0.001), n.inv_cdf(0.5), n.inv_cdf(1 - 1e-12), n.quantiles(), n.zscore(130), n.overlap(NormalDist(110, 20)), n.overlap(NormalDist(90, 15)), n + 5, n - NormalDist(1, 2), n * 2, n / 3, -n, 5 - n, 2 * n, n == NormalDist(100, 15), hash(n) == hash(NormalDist(100, 15)), NormalDist.from_samples([1, 2, 3, 4]), n.samples(3, seed=5))
attempt(NormalDist, 1, -1); attempt(n.inv_cdf, 0); attempt(NormalDist(0, 0).pdf, 1); attempt(NormalDist(0, 0).cdf, 1); attempt(n.overlap, 3)
