# delattr: arguments of every kind, edge cases and wrong ones.
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

show("delattr(thing, 'nothing')", lambda: delattr(thing, 'nothing'))
show('delattr(thing, 5)', lambda: delattr(thing, 5))
show('delattr(thing)', lambda: delattr(thing))
show("setattr(thing, 'new', 1) or delattr(thing, 'new') or hasattr(thing, 'new')", lambda: setattr(thing, 'new', 1) or delattr(thing, 'new') or hasattr(thing, 'new'))
show("delattr(5, 'real')", lambda: delattr(5, 'real'))
show("delattr(Thing, 'missing')", lambda: delattr(Thing, 'missing'))
