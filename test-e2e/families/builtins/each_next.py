# next: arguments of every kind, edge cases and wrong ones.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


class Thing:
    attribute = 1
    def method(self):
        return "called"


thing = Thing()

show('next(iter([1]))', lambda: next(iter([1])))
show('next(iter([]))', lambda: next(iter([])))
show("next(iter([]), 'default')", lambda: next(iter([]), 'default'))
show('next([1])', lambda: next([1]))
show('next()', lambda: next())
show("next(x for x in 'a')", lambda: next(x for x in 'a'))
show('next(iter([]), 1, 2)', lambda: next(iter([]), 1, 2))
