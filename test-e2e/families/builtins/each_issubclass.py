# issubclass: arguments of every kind, edge cases and wrong ones.
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

show('issubclass(bool, int)', lambda: issubclass(bool, int))
show('issubclass(int, bool)', lambda: issubclass(int, bool))
show('issubclass(int, (str, int))', lambda: issubclass(int, (str, int)))
show('issubclass(int, int | str)', lambda: issubclass(int, int | str))
show('issubclass(5, int)', lambda: issubclass(5, int))
show('issubclass(int, 5)', lambda: issubclass(int, 5))
show('issubclass(Thing, object)', lambda: issubclass(Thing, object))
show('issubclass(thing, Thing)', lambda: issubclass(thing, Thing))
show('issubclass(bool)', lambda: issubclass(bool))
