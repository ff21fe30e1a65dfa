import random
from random import *

def attempt(f, *args):
    try:
        print("ok", f(*args))
    except Exception as e:
        print(type(e).__name__, "|", e)

for s in [42, 0, -7, 10**30, "hello", "", 3.5, True, 1e300]:
    seed(s); print(repr(s), getrandbits(32), randrange(1000))
seed(1)
R = __import__("random")
print([R.random() for _ in range(5)])
print([randrange(10) for _ in range(5)], [randrange(5, 50, 7) for _ in range(5)], [randrange(10, 0, -3) for _ in range(4)], [randint(-5, 5) for _ in range(6)], randrange(10**30), randint(1, 2**64))
print(getrandbits(1), getrandbits(10), getrandbits(32), getrandbits(33), getrandbits(47), getrandbits(48), getrandbits(64), getrandbits(100), getrandbits(0))
print(choice("abcdef"), choice([1, 2, 3]), choice(range(100)), choices("abc", k=5), choices([1, 2, 3], [1, 1, 8], k=5), choices("xy", cum_weights=[1, 10], k=4), choices([5]))
l = list(range(10)); shuffle(l); print(l); print(sample(range(100), 5), sample("abcdef", 3), sample([1, 2, 3], 3), sample(range(1000), 20), sample(["a", "b"], 3, counts=[2, 5]), sample(range(10**6), 4), sample([], 0))
print(uniform(1, 5), uniform(5, 1), triangular(), triangular(0, 10, 3), triangular(1, 1), gauss(), gauss(10, 2), gauss(0, 1), normalvariate(), normalvariate(5, 2), lognormvariate(0, 0.25), expovariate(), expovariate(3.0))
print(vonmisesvariate(0, 4), vonmisesvariate(1, 0), gammavariate(2.0, 3.0), gammavariate(1.0, 2.0), gammavariate(0.5, 1.0), betavariate(2, 3), betavariate(0.5, 0.5), paretovariate(3), weibullvariate(1, 1.5))
print(binomialvariate(), binomialvariate(10, 0.3), binomialvariate(100, 0.5), binomialvariate(1000, 0.7), binomialvariate(5, 0), binomialvariate(5, 1), [binomialvariate(50, 0.4) for _ in range(5)])
st = getstate(); a = [R.random(), gauss()]; setstate(st); print(a == [R.random(), gauss()], st[0], len(st[1]), st[2] is None or True)
r = Random(99); q = Random(99); print(r.random() == q.random(), r.randint(1, 6), r.choice("xyz"), r.sample(range(10), 3), r.gauss(0, 1), r.getrandbits(5)); r.seed(5); print(r.random(), Random("abc").random(), Random(2.5).randint(0, 9)); r.shuffle(l); print(l)
seed(7, version=2); print(R.random()); seed("x", version=1); print(R.random()); seed(5); print(sum(R.random() for _ in range(10000)), [randint(0, 1) for _ in range(20)])
attempt(lambda: randrange(0)); attempt(lambda: randrange(5, 5)); attempt(lambda: randrange(1, 10, 0)); attempt(lambda: randrange(1, 10, -1)); attempt(lambda: randrange(1.5)); attempt(lambda: randint(5, 1)); attempt(lambda: choice([])); attempt(lambda: choices([], k=1)); attempt(lambda: choices([1, 2], [1])); attempt(lambda: choices([1], [0])); attempt(lambda: choices([1, 2], 3)); attempt(lambda: choices([1], weights=[1], cum_weights=[1])); attempt(lambda: sample([1, 2], 3)); attempt(lambda: sample({1, 2}, 1)); attempt(lambda: sample([1], -1)); attempt(lambda: getrandbits(-1)); attempt(lambda: seed([1])); attempt(lambda: gammavariate(0, 1)); attempt(lambda: binomialvariate(5, 2)); attempt(lambda: binomialvariate(-1)); attempt(lambda: setstate((9, (), None))); attempt(lambda: setstate((3, (1,), None))); attempt(lambda: randrange("a")); attempt(lambda: shuffle((1, 2))); attempt(lambda: choices([1], [float("inf")]))
class Fixed(Random):
    def random(self): return 0.25
f = Fixed(); print(f.random(), f.uniform(0, 8), f.randrange(100), f.choice("abcd"), f.randint(1, 10))
class Sub(Random):
    def getrandbits(self, k): return 1
print(Sub().randrange(5), isinstance(SystemRandom(), Random), 0 <= SystemRandom().random() < 1, 0 <= SystemRandom().randrange(5) < 5)
