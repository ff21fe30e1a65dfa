# statistics.mean.
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


show('statistics.mean([1, 2, 3, 4])', lambda: statistics.mean([1, 2, 3, 4]))
show('statistics.mean([2.5])', lambda: statistics.mean([2.5]))
show('statistics.mean([1, 1, 2])', lambda: statistics.mean([1, 1, 2]))
show('statistics.mean([])', lambda: statistics.mean([]))
show("statistics.mean(['a'])", lambda: statistics.mean(['a']))
show('statistics.mean([1, 2.5, 7.25])', lambda: statistics.mean([1, 2.5, 7.25]))
show('statistics.mean((k for k in (3, 1, 2)))', lambda: statistics.mean((k for k in (3, 1, 2))))
show('statistics.mean(5)', lambda: statistics.mean(5))
