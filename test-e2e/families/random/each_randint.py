# random: randint, the numbers of a known seed.
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
show('[r.randint(1, 6) for _ in range(9)]', lambda: [r.randint(1, 6) for _ in range(9)])
show('r.randint(5, 1)', lambda: r.randint(5, 1))
show('r.randint(-2 ** 70, 2 ** 70)', lambda: r.randint(-2 ** 70, 2 ** 70))
show('r.randint(1)', lambda: r.randint(1))
