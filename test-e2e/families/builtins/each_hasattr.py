# hasattr: arguments of every kind, edge cases and wrong ones.
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

show("hasattr(thing, 'attribute')", lambda: hasattr(thing, 'attribute'))
show("hasattr(thing, 'nothing')", lambda: hasattr(thing, 'nothing'))
show("hasattr(5, 'real')", lambda: hasattr(5, 'real'))
show('hasattr(thing, 5)', lambda: hasattr(thing, 5))
show('hasattr(thing)', lambda: hasattr(thing))
show("hasattr('a', 'upper')", lambda: hasattr('a', 'upper'))
show("hasattr([], '__len__')", lambda: hasattr([], '__len__'))
