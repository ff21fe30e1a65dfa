# random: choices, the numbers of a known seed.
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
show("r.choices('abc', k=9)", lambda: r.choices('abc', k=9))
show("r.choices('abc', [1, 5, 1], k=9)", lambda: r.choices('abc', [1, 5, 1], k=9))
show("r.choices('ab', cum_weights=[1, 9], k=9)", lambda: r.choices('ab', cum_weights=[1, 9], k=9))
show("r.choices('ab', [1])", lambda: r.choices('ab', [1]))
show("r.choices('ab', [0, 0])", lambda: r.choices('ab', [0, 0]))
show("r.choices('ab', [1, 2], cum_weights=[1, 2])", lambda: r.choices('ab', [1, 2], cum_weights=[1, 2]))
show('r.choices([], k=1)', lambda: r.choices([], k=1))
