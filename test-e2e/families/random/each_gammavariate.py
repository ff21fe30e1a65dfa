# random: gammavariate, the numbers of a known seed.
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
show('[r.gammavariate(2, 3) for _ in range(3)]', lambda: [r.gammavariate(2, 3) for _ in range(3)])
show('[r.gammavariate(1, 3) for _ in range(3)]', lambda: [r.gammavariate(1, 3) for _ in range(3)])
show('[r.gammavariate(0.5, 1) for _ in range(3)]', lambda: [r.gammavariate(0.5, 1) for _ in range(3)])
show('[r.betavariate(2, 5) for _ in range(3)]', lambda: [r.betavariate(2, 5) for _ in range(3)])
show('[r.vonmisesvariate(1, 4) for _ in range(3)]', lambda: [r.vonmisesvariate(1, 4) for _ in range(3)])
show('r.gammavariate(-1, 1)', lambda: r.gammavariate(-1, 1))
show('[r.binomialvariate(20, 0.3) for _ in range(5)]', lambda: [r.binomialvariate(20, 0.3) for _ in range(5)])
