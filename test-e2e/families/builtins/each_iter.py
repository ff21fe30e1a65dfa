# iter: arguments of every kind, edge cases and wrong ones.
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

show('list(iter([1]))', lambda: list(iter([1])))
show("list(iter(iter('ab')))", lambda: list(iter(iter('ab'))))
show('iter(5)', lambda: iter(5))
show('iter()', lambda: iter())
show('list(iter(iter([3, 2, 0, 1]).__next__, 0))', lambda: list(iter(iter([3, 2, 0, 1]).__next__, 0)))
show('iter(5, 0)', lambda: iter(5, 0))
show('next(iter({}))', lambda: next(iter({})))
show('type(iter([])).__name__', lambda: type(iter([])).__name__)
show('type(iter({})).__name__', lambda: type(iter({})).__name__)
show('type(iter(range(0))).__name__', lambda: type(iter(range(0))).__name__)
show("type(iter('')).__name__", lambda: type(iter('')).__name__)
show('iter(thing)', lambda: iter(thing))
