# statistics.fmean.
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


show('statistics.fmean([1, 2, 3, 4])', lambda: statistics.fmean([1, 2, 3, 4]))
show('statistics.fmean([2.5])', lambda: statistics.fmean([2.5]))
show('statistics.fmean([1, 1, 2])', lambda: statistics.fmean([1, 1, 2]))
show('statistics.fmean([])', lambda: statistics.fmean([]))
show("statistics.fmean(['a'])", lambda: statistics.fmean(['a']))
show('statistics.fmean([1, 2.5, 7.25])', lambda: statistics.fmean([1, 2.5, 7.25]))
show('statistics.fmean((k for k in (3, 1, 2)))', lambda: statistics.fmean((k for k in (3, 1, 2))))
show('statistics.fmean(5)', lambda: statistics.fmean(5))
