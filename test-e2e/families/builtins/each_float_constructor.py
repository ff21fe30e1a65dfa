# float constructor: arguments of every kind, edge cases and wrong ones.
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

show('float()', lambda: float())
show('float(1)', lambda: float(1))
show("float('1.5')", lambda: float('1.5'))
show("float(' -2e3 ')", lambda: float(' -2e3 '))
show("float('inf')", lambda: float('inf'))
show("float('-Infinity')", lambda: float('-Infinity'))
show("float('nan')", lambda: float('nan'))
show("float('1_0.5')", lambda: float('1_0.5'))
show("float('1__0')", lambda: float('1__0'))
show("float('')", lambda: float(''))
show("float('a')", lambda: float('a'))
show("float('0x1p3')", lambda: float('0x1p3'))
show("float(b'2.5')", lambda: float(b'2.5'))
show('float(10 ** 400)', lambda: float(10 ** 400))
show('float(1j)', lambda: float(1j))
show('float(None)', lambda: float(None))
show('float([])', lambda: float([]))
show('float(True)', lambda: float(True))
show("float('\\u0663.5')", lambda: float('\u0663.5'))
