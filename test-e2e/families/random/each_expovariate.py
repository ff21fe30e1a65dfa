# random: expovariate, the numbers of a known seed.
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
show('[r.expovariate(2) for _ in range(4)]', lambda: [r.expovariate(2) for _ in range(4)])
show('r.expovariate(0)', lambda: r.expovariate(0))
show('r.expovariate()', lambda: r.expovariate())
show('[r.paretovariate(3) for _ in range(3)]', lambda: [r.paretovariate(3) for _ in range(3)])
show('[r.weibullvariate(1, 2) for _ in range(3)]', lambda: [r.weibullvariate(1, 2) for _ in range(3)])
