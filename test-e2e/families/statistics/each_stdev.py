# statistics.stdev.
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


show('statistics.stdev([1, 2, 3, 4])', lambda: statistics.stdev([1, 2, 3, 4]))
show('statistics.stdev([2.5])', lambda: statistics.stdev([2.5]))
show('statistics.stdev([1, 1, 2])', lambda: statistics.stdev([1, 1, 2]))
show('statistics.stdev([])', lambda: statistics.stdev([]))
show("statistics.stdev(['a'])", lambda: statistics.stdev(['a']))
show('statistics.stdev([1, 2.5, 7.25])', lambda: statistics.stdev([1, 2.5, 7.25]))
show('statistics.stdev((k for k in (3, 1, 2)))', lambda: statistics.stdev((k for k in (3, 1, 2))))
show('statistics.stdev(5)', lambda: statistics.stdev(5))
