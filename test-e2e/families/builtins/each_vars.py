# vars: arguments of every kind, edge cases and wrong ones.
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

show('vars(thing)', lambda: vars(thing))
show("vars(Thing)['attribute']", lambda: vars(Thing)['attribute'])
show('vars(5)', lambda: vars(5))
show('vars(len)', lambda: vars(len))
show("sorted(vars(type('N', (), {'a': 1})))[-1]", lambda: sorted(vars(type('N', (), {'a': 1})))[-1])
show('vars(1, 2)', lambda: vars(1, 2))
show('(lambda a, b: sorted(vars()))(1, 2)', lambda: (lambda a, b: sorted(vars()))(1, 2))
