# random: sample, the numbers of a known seed.
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
show('r.sample(range(100), 8)', lambda: r.sample(range(100), 8))
show("r.sample('abc', 3)", lambda: r.sample('abc', 3))
show("r.sample('abc', 4)", lambda: r.sample('abc', 4))
show('r.sample([1, 2], 3, counts=[2, 2])', lambda: r.sample([1, 2], 3, counts=[2, 2]))
show('r.sample({1}, 1)', lambda: r.sample({1}, 1))
show('r.sample([1], -1)', lambda: r.sample([1], -1))
show('r.sample(range(10 ** 9), 3)', lambda: r.sample(range(10 ** 9), 3))
