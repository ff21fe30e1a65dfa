# property object: arguments of every kind, edge cases and wrong ones.
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

show('type(property()).__name__', lambda: type(property()).__name__)
show('property().fget', lambda: property().fget)
show('property(5).fget', lambda: property(5).fget)
show('type(property(lambda s: 1).setter(len)).__name__', lambda: type(property(lambda s: 1).setter(len)).__name__)
show('property(1, 2, 3, 4, 5)', lambda: property(1, 2, 3, 4, 5))
show('property(lambda s: 7).__get__(thing)', lambda: property(lambda s: 7).__get__(thing))
show('property().__get__(thing)', lambda: property().__get__(thing))
show('property(lambda s: 1).__set__(thing, 2)', lambda: property(lambda s: 1).__set__(thing, 2))
show('property(lambda s: 1).__delete__(thing)', lambda: property(lambda s: 1).__delete__(thing))
show("property(len, doc='text').__doc__", lambda: property(len, doc='text').__doc__)
