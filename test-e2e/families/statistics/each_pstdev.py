# statistics.pstdev.
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


show('statistics.pstdev([1, 2, 3, 4])', lambda: statistics.pstdev([1, 2, 3, 4]))
show('statistics.pstdev([2.5])', lambda: statistics.pstdev([2.5]))
show('statistics.pstdev([1, 1, 2])', lambda: statistics.pstdev([1, 1, 2]))
show('statistics.pstdev([])', lambda: statistics.pstdev([]))
show("statistics.pstdev(['a'])", lambda: statistics.pstdev(['a']))
show('statistics.pstdev([1, 2.5, 7.25])', lambda: statistics.pstdev([1, 2.5, 7.25]))
show('statistics.pstdev((k for k in (3, 1, 2)))', lambda: statistics.pstdev((k for k in (3, 1, 2))))
show('statistics.pstdev(5)', lambda: statistics.pstdev(5))
