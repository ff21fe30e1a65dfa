# random: getrandbits, the numbers of a known seed.
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
show('[r.getrandbits(k) for k in (1, 8, 31, 32, 33, 64, 100)]', lambda: [r.getrandbits(k) for k in (1, 8, 31, 32, 33, 64, 100)])
show('r.getrandbits(0)', lambda: r.getrandbits(0))
show('r.getrandbits(-1)', lambda: r.getrandbits(-1))
show('r.randbytes(5)', lambda: r.randbytes(5))
