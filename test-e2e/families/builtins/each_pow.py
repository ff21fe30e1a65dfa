# pow: arguments of every kind, edge cases and wrong ones.
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

show('pow(2, 10)', lambda: pow(2, 10))
show('pow(2, -1)', lambda: pow(2, -1))
show('pow(2, 0.5)', lambda: pow(2, 0.5))
show('pow(-8, 1/3)', lambda: pow(-8, 1/3))
show('pow(0, 0)', lambda: pow(0, 0))
show('pow(0, -1)', lambda: pow(0, -1))
show('pow(0.0, -1)', lambda: pow(0.0, -1))
show('pow(3, 100, 7)', lambda: pow(3, 100, 7))
show('pow(3, -1, 7)', lambda: pow(3, -1, 7))
show('pow(2, -1, 4)', lambda: pow(2, -1, 4))
show('pow(2, 3, 0)', lambda: pow(2, 3, 0))
show('pow(2, 3, -5)', lambda: pow(2, 3, -5))
show('pow(2.0, 3, 5)', lambda: pow(2.0, 3, 5))
show("pow('a', 2)", lambda: pow('a', 2))
show('pow(2)', lambda: pow(2))
show('pow(base=2, exp=5, mod=7)', lambda: pow(base=2, exp=5, mod=7))
show('pow(-2, 3)', lambda: pow(-2, 3))
show('pow(True, 5)', lambda: pow(True, 5))
show('pow(10, 400)', lambda: pow(10, 400))
show('pow(1e200, 2)', lambda: pow(1e200, 2))
