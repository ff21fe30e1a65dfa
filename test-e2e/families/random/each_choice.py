# random: choice, the numbers of a known seed.
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
show("[r.choice('abc') for _ in range(9)]", lambda: [r.choice('abc') for _ in range(9)])
show('r.choice([])', lambda: r.choice([]))
show('r.choice(5)', lambda: r.choice(5))
show('r.choice(range(100))', lambda: r.choice(range(100)))
show('r.choice({1: 2})', lambda: r.choice({1: 2}))
