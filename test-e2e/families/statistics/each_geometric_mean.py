# statistics.geometric_mean.
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


show('statistics.geometric_mean([1, 2, 3, 4])', lambda: statistics.geometric_mean([1, 2, 3, 4]))
show('statistics.geometric_mean([2.5])', lambda: statistics.geometric_mean([2.5]))
show('statistics.geometric_mean([1, 1, 2])', lambda: statistics.geometric_mean([1, 1, 2]))
show('statistics.geometric_mean([])', lambda: statistics.geometric_mean([]))
show("statistics.geometric_mean(['a'])", lambda: statistics.geometric_mean(['a']))
show('statistics.geometric_mean([1, 2.5, 7.25])', lambda: statistics.geometric_mean([1, 2.5, 7.25]))
show('statistics.geometric_mean((k for k in (3, 1, 2)))', lambda: statistics.geometric_mean((k for k in (3, 1, 2))))
show('statistics.geometric_mean(5)', lambda: statistics.geometric_mean(5))
