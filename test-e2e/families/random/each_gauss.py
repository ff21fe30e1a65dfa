# random: gauss, the numbers of a known seed.
import random


def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


r = random.Random(12345)
show('[r.gauss(0, 1) for _ in range(5)]', lambda: [r.gauss(0, 1) for _ in range(5)])
show('[r.normalvariate(5, 2) for _ in range(5)]', lambda: [r.normalvariate(5, 2) for _ in range(5)])
show('[r.lognormvariate(0, 1) for _ in range(3)]', lambda: [r.lognormvariate(0, 1) for _ in range(3)])
show('r.gauss()', lambda: r.gauss())
show('r.gauss(mu=1, sigma=0)', lambda: r.gauss(mu=1, sigma=0))
