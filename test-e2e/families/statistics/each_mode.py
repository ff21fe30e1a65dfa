# statistics.mode.
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


show('statistics.mode([1, 2, 3, 4])', lambda: statistics.mode([1, 2, 3, 4]))
show('statistics.mode([2.5])', lambda: statistics.mode([2.5]))
show('statistics.mode([1, 1, 2])', lambda: statistics.mode([1, 1, 2]))
show('statistics.mode([])', lambda: statistics.mode([]))
show("statistics.mode(['a'])", lambda: statistics.mode(['a']))
show('statistics.mode([1, 2.5, 7.25])', lambda: statistics.mode([1, 2.5, 7.25]))
show('statistics.mode((k for k in (3, 1, 2)))', lambda: statistics.mode((k for k in (3, 1, 2))))
show('statistics.mode(5)', lambda: statistics.mode(5))
