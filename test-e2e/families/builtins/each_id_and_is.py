# id and is: arguments of every kind, edge cases and wrong ones.
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

show('id(thing) == id(thing)', lambda: id(thing) == id(thing))
show('thing is thing', lambda: thing is thing)
show('[] is []', lambda: [] is [])
show('None is None', lambda: None is None)
show('id()', lambda: id())
show('thing.method is thing.method', lambda: thing.method is thing.method)
show('Thing.method is Thing.method', lambda: Thing.method is Thing.method)
show('True is (1 == 1)', lambda: True is (1 == 1))
