# random: uniform triangular, the numbers of a known seed.
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
show('[r.uniform(1, 5) for _ in range(4)]', lambda: [r.uniform(1, 5) for _ in range(4)])
show('[r.triangular(0, 10, 3) for _ in range(4)]', lambda: [r.triangular(0, 10, 3) for _ in range(4)])
show('r.triangular()', lambda: r.triangular())
show('r.uniform(5, 5)', lambda: r.uniform(5, 5))
show('r.triangular(1, 1)', lambda: r.triangular(1, 1))
