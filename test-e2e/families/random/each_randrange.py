# random: randrange, the numbers of a known seed.
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
show('[r.randrange(10) for _ in range(9)]', lambda: [r.randrange(10) for _ in range(9)])
show('[r.randrange(5, 50, 7) for _ in range(9)]', lambda: [r.randrange(5, 50, 7) for _ in range(9)])
show('r.randrange(0)', lambda: r.randrange(0))
show('r.randrange(5, 1)', lambda: r.randrange(5, 1))
show('r.randrange(1, 5, 0)', lambda: r.randrange(1, 5, 0))
show('r.randrange(2 ** 100)', lambda: r.randrange(2 ** 100))
show('r.randrange(1.5)', lambda: r.randrange(1.5))
show('r.randrange(10, 0, -3)', lambda: r.randrange(10, 0, -3))
