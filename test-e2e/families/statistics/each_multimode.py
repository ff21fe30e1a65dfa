# statistics.multimode.
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


show('statistics.multimode([1, 2, 3, 4])', lambda: statistics.multimode([1, 2, 3, 4]))
show('statistics.multimode([2.5])', lambda: statistics.multimode([2.5]))
show('statistics.multimode([1, 1, 2])', lambda: statistics.multimode([1, 1, 2]))
show('statistics.multimode([])', lambda: statistics.multimode([]))
show("statistics.multimode(['a'])", lambda: statistics.multimode(['a']))
show('statistics.multimode([1, 2.5, 7.25])', lambda: statistics.multimode([1, 2.5, 7.25]))
show('statistics.multimode((k for k in (3, 1, 2)))', lambda: statistics.multimode((k for k in (3, 1, 2))))
show('statistics.multimode(5)', lambda: statistics.multimode(5))
