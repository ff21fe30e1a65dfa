# statistics.pvariance.
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


show('statistics.pvariance([1, 2, 3, 4])', lambda: statistics.pvariance([1, 2, 3, 4]))
show('statistics.pvariance([2.5])', lambda: statistics.pvariance([2.5]))
show('statistics.pvariance([1, 1, 2])', lambda: statistics.pvariance([1, 1, 2]))
show('statistics.pvariance([])', lambda: statistics.pvariance([]))
show("statistics.pvariance(['a'])", lambda: statistics.pvariance(['a']))
show('statistics.pvariance([1, 2.5, 7.25])', lambda: statistics.pvariance([1, 2.5, 7.25]))
show('statistics.pvariance((k for k in (3, 1, 2)))', lambda: statistics.pvariance((k for k in (3, 1, 2))))
show('statistics.pvariance(5)', lambda: statistics.pvariance(5))
