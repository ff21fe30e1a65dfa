"""statistics of Decimals, Fractions and floats of a class of their own; NormalDist pickled."""
import copy
import pickle
import statistics as st
from decimal import Decimal as D
from fractions import Fraction as F


class Own(float):
    def __truediv__(self, other):
        return Own(super().__truediv__(other))

    def __rtruediv__(self, other):
        return Own(super().__rtruediv__(other))


for data in ([D("1.5"), D("2.25"), D("4"), D("0.1")], [F(1, 3), F(2, 5), F(7)], [Own(2.5), Own(3.5), Own(9)], [D(15), D(30), D(60), D(60)]):
    for f in (st.mean, st.median, st.variance, st.pvariance, st.stdev, st.pstdev, st.harmonic_mean, st.fmean, st.geometric_mean):
        v = f(data)
        print(f.__name__, type(v).__name__, v)
print(st.harmonic_mean([D("2.5")]), st.mean([D(3)]), st.stdev([D(2), D(2)]))
n = st.NormalDist(1, 2)
for protocol in range(6):
    print(pickle.loads(pickle.dumps(n, protocol)), end=" ")
print(copy.copy(n))
