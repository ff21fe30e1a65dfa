# random: seed, the numbers of a known seed.
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
show('(r.seed(5), r.random())[1]', lambda: (r.seed(5), r.random())[1])
show("(r.seed('text'), r.random())[1]", lambda: (r.seed('text'), r.random())[1])
show("(r.seed(b'bytes'), r.random())[1]", lambda: (r.seed(b'bytes'), r.random())[1])
show('(r.seed(2.5), r.random())[1]', lambda: (r.seed(2.5), r.random())[1])
show('(r.seed(-5), r.random())[1]', lambda: (r.seed(-5), r.random())[1])
show('(r.seed(2 ** 100), r.random())[1]', lambda: (r.seed(2 ** 100), r.random())[1])
show('r.seed([])', lambda: r.seed([]))
show("(r.seed('text', version=1), r.random())[1]", lambda: (r.seed('text', version=1), r.random())[1])
