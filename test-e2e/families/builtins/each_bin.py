# bin: arguments of every kind, edge cases and wrong ones.
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

show('bin(0)', lambda: bin(0))
show('bin(5)', lambda: bin(5))
show('bin(-5)', lambda: bin(-5))
show('bin(True)', lambda: bin(True))
show('bin(2 ** 70)', lambda: bin(2 ** 70))
show('bin(1.5)', lambda: bin(1.5))
show("bin('1')", lambda: bin('1'))
show('bin()', lambda: bin())
