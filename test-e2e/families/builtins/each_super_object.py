# super object: arguments of every kind, edge cases and wrong ones.
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

show('super()', lambda: super())
show('super(Thing, thing).__init__()', lambda: super(Thing, thing).__init__())
show('super(Thing, thing).nothing', lambda: super(Thing, thing).nothing)
show('super(Thing, 5)', lambda: super(Thing, 5))
show('super(5, thing)', lambda: super(5, thing))
show('super(int, True) + 1', lambda: super(int, True) + 1)
show('super(Thing).attribute', lambda: super(Thing).attribute)
