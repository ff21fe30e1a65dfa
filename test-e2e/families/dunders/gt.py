# __gt__: what > asks, in which order, and what it answers by itself.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


class Answers:
    def __gt__(self, other):
        return "gt", type(other).__name__


class Reflected:
    def __lt__(self, other):
        return "lt", type(other).__name__


class Refuses:
    def __gt__(self, other):
        print("asked gt")
        return NotImplemented
    def __lt__(self, other):
        print("asked lt")
        return NotImplemented


class Derived(Answers):
    def __lt__(self, other):
        return "derived", type(other).__name__


class Falsy:
    def __gt__(self, other):
        return []


class Plain:
    pass


kinds = [Answers, Reflected, Refuses, Derived, Falsy, Plain]
for left in kinds:
    for right in kinds:
        a, b = left(), right()
        show(f"{left.__name__} > {right.__name__}", lambda: a > b)
    show(f"{left.__name__} > 1", lambda: left() > 1)
    show(f"1 > {left.__name__}", lambda: 1 > left())
    show(f"chain {left.__name__}", lambda: 1 > left() > 2)
show("in lists", lambda: [Falsy(), 1] > [Falsy(), 2])
show("in tuples", lambda: (Answers(),) > (Answers(),))
