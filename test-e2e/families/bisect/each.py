# bisect: where to put it, and putting it there.
import bisect


def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


show('bisect.bisect([1, 2, 2, 3], 2)', lambda: bisect.bisect([1, 2, 2, 3], 2))
show('bisect.bisect_left([1, 2, 2, 3], 2)', lambda: bisect.bisect_left([1, 2, 2, 3], 2))
show('bisect.bisect_right([], 5)', lambda: bisect.bisect_right([], 5))
show('bisect.bisect([1, 3], 2, 1)', lambda: bisect.bisect([1, 3], 2, 1))
show('bisect.bisect([1, 3], 2, 0, 1)', lambda: bisect.bisect([1, 3], 2, 0, 1))
show('bisect.bisect([1, 3], 2, -1)', lambda: bisect.bisect([1, 3], 2, -1))
show("bisect.bisect_left(['a', 'bb'], 2, key=len)", lambda: bisect.bisect_left(['a', 'bb'], 2, key=len))
show('(lambda v: (bisect.insort(v, 2), v))([1, 3])', lambda: (lambda v: (bisect.insort(v, 2), v))([1, 3]))
show('(lambda v: (bisect.insort_left(v, 2.0), v))([1, 2, 3])', lambda: (lambda v: (bisect.insort_left(v, 2.0), v))([1, 2, 3]))
show("bisect.bisect([1, 'a'], 'b')", lambda: bisect.bisect([1, 'a'], 'b'))
show('bisect.bisect(5, 1)', lambda: bisect.bisect(5, 1))
show("(lambda v: (bisect.insort(v, (2, 'x'), key=lambda p: p[0]), v))([(1, 'a'), (3, 'b')])", lambda: (lambda v: (bisect.insort(v, (2, 'x'), key=lambda p: p[0]), v))([(1, 'a'), (3, 'b')]))
