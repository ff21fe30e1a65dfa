# setattr: arguments of every kind, edge cases and wrong ones.
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

show("setattr(thing, 'new', 5) or thing.new", lambda: setattr(thing, 'new', 5) or thing.new)
show('setattr(thing, 5, 5)', lambda: setattr(thing, 5, 5))
show("setattr(thing, 'a')", lambda: setattr(thing, 'a'))
show("setattr(5, 'a', 1)", lambda: setattr(5, 'a', 1))
show("setattr(int, 'a', 1)", lambda: setattr(int, 'a', 1))
show("setattr(Thing, 'later', 2) or thing.later", lambda: setattr(Thing, 'later', 2) or thing.later)
show("setattr(len, 'a', 1)", lambda: setattr(len, 'a', 1))
show("setattr('a', 'upper', 1)", lambda: setattr('a', 'upper', 1))
show("setattr(5, 'real', 1)", lambda: setattr(5, 'real', 1))
