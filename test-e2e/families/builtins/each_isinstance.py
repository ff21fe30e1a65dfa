# isinstance: arguments of every kind, edge cases and wrong ones.
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

show('isinstance(1, int)', lambda: isinstance(1, int))
show('isinstance(True, int)', lambda: isinstance(True, int))
show('isinstance(1, (str, int))', lambda: isinstance(1, (str, int)))
show('isinstance(1, str | int)', lambda: isinstance(1, str | int))
show('isinstance(None, int | None)', lambda: isinstance(None, int | None))
show('isinstance(thing, Thing)', lambda: isinstance(thing, Thing))
show('isinstance(1, 5)', lambda: isinstance(1, 5))
show('isinstance(1, (5, int))', lambda: isinstance(1, (5, int)))
show("isinstance('a', (5, str))", lambda: isinstance('a', (5, str)))
show('isinstance(1, [])', lambda: isinstance(1, []))
show('isinstance(1)', lambda: isinstance(1))
show('isinstance(1, list[int])', lambda: isinstance(1, list[int]))
show('isinstance(1, ())', lambda: isinstance(1, ()))
show('isinstance(1, ((str, (int,)), float))', lambda: isinstance(1, ((str, (int,)), float)))
