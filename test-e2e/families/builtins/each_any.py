# any: arguments of every kind, edge cases and wrong ones.
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

show('any([])', lambda: any([]))
show("any([0, ''])", lambda: any([0, '']))
show('any([0, 5])', lambda: any([0, 5]))
show('any(x > 2 for x in range(5))', lambda: any(x > 2 for x in range(5)))
show('any({0})', lambda: any({0}))
show('any(5)', lambda: any(5))
show('any()', lambda: any())
