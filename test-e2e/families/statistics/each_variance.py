# statistics.variance.
import statistics


def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


show('statistics.variance([1, 2, 3, 4])', lambda: statistics.variance([1, 2, 3, 4]))
show('statistics.variance([2.5])', lambda: statistics.variance([2.5]))
show('statistics.variance([1, 1, 2])', lambda: statistics.variance([1, 1, 2]))
show('statistics.variance([])', lambda: statistics.variance([]))
show("statistics.variance(['a'])", lambda: statistics.variance(['a']))
show('statistics.variance([1, 2.5, 7.25])', lambda: statistics.variance([1, 2.5, 7.25]))
show('statistics.variance((k for k in (3, 1, 2)))', lambda: statistics.variance((k for k in (3, 1, 2))))
show('statistics.variance(5)', lambda: statistics.variance(5))
