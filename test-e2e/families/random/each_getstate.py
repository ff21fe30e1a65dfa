# random: getstate, the numbers of a known seed.
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
show('(lambda s: (r.random(), r.setstate(s), r.random()))(r.getstate())', lambda: (lambda s: (r.random(), r.setstate(s), r.random()))(r.getstate()))
show('len(r.getstate())', lambda: len(r.getstate()))
show('r.setstate(5)', lambda: r.setstate(5))
show('r.setstate((1, 2, 3))', lambda: r.setstate((1, 2, 3)))
