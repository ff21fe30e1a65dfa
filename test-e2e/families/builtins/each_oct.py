# oct: arguments of every kind, edge cases and wrong ones.
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

show('oct(0)', lambda: oct(0))
show('oct(8)', lambda: oct(8))
show('oct(-9)', lambda: oct(-9))
show('oct(False)', lambda: oct(False))
show('oct(2 ** 70)', lambda: oct(2 ** 70))
show('oct(1.5)', lambda: oct(1.5))
show('oct(None)', lambda: oct(None))
