# object: arguments of every kind, edge cases and wrong ones.
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

show('object() == object()', lambda: object() == object())
show('object(1)', lambda: object(1))
show('type(object()).__name__', lambda: type(object()).__name__)
show('object.__name__', lambda: object.__name__)
show("setattr(object(), 'a', 1)", lambda: setattr(object(), 'a', 1))
show('object().a', lambda: object().a)
