# getattr: arguments of every kind, edge cases and wrong ones.
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

show("getattr(thing, 'attribute')", lambda: getattr(thing, 'attribute'))
show("getattr(thing, 'nothing')", lambda: getattr(thing, 'nothing'))
show("getattr(thing, 'nothing', 5)", lambda: getattr(thing, 'nothing', 5))
show('getattr(thing, 5)', lambda: getattr(thing, 5))
show('getattr(thing)', lambda: getattr(thing))
show("getattr(5, 'real')", lambda: getattr(5, 'real'))
show("getattr(5, 'nothing')", lambda: getattr(5, 'nothing'))
show("getattr(Thing, 'nothing')", lambda: getattr(Thing, 'nothing'))
show("getattr(len, 'nothing')", lambda: getattr(len, 'nothing'))
show("getattr(None, 'nothing')", lambda: getattr(None, 'nothing'))
