# complex constructor: arguments of every kind, edge cases and wrong ones.
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

show('complex()', lambda: complex())
show('complex(1)', lambda: complex(1))
show('complex(1.5, 2)', lambda: complex(1.5, 2))
show("complex('1+2j')", lambda: complex('1+2j'))
show("complex(' -3j ')", lambda: complex(' -3j '))
show("complex('1 + 2j')", lambda: complex('1 + 2j'))
show("complex('nan')", lambda: complex('nan'))
show("complex('a')", lambda: complex('a'))
show('complex(1j, 2j)', lambda: complex(1j, 2j))
show("complex('1', 2)", lambda: complex('1', 2))
show('complex(real=1, imag=-0.0)', lambda: complex(real=1, imag=-0.0))
show('complex(None)', lambda: complex(None))
show('complex(True)', lambda: complex(True))
