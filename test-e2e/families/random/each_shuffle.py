# random: shuffle, the numbers of a known seed.
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
show('(lambda v: r.shuffle(v) or v)(list(range(12)))', lambda: (lambda v: r.shuffle(v) or v)(list(range(12))))
show('r.shuffle((1, 2))', lambda: r.shuffle((1, 2)))
show('(lambda v: r.shuffle(v) or v)([])', lambda: (lambda v: r.shuffle(v) or v)([]))
show("r.shuffle('ab')", lambda: r.shuffle('ab'))
