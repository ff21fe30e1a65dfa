# statistics.median_high.
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


show('statistics.median_high([1, 2, 3, 4])', lambda: statistics.median_high([1, 2, 3, 4]))
show('statistics.median_high([2.5])', lambda: statistics.median_high([2.5]))
show('statistics.median_high([1, 1, 2])', lambda: statistics.median_high([1, 1, 2]))
show('statistics.median_high([])', lambda: statistics.median_high([]))
show("statistics.median_high(['a'])", lambda: statistics.median_high(['a']))
show('statistics.median_high([1, 2.5, 7.25])', lambda: statistics.median_high([1, 2.5, 7.25]))
show('statistics.median_high((k for k in (3, 1, 2)))', lambda: statistics.median_high((k for k in (3, 1, 2))))
show('statistics.median_high(5)', lambda: statistics.median_high(5))
