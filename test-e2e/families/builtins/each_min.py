# min: arguments of every kind, edge cases and wrong ones.
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

show('min(1, 2)', lambda: min(1, 2))
show('min([3, 1])', lambda: min([3, 1]))
show("min('ba')", lambda: min('ba'))
show('min([])', lambda: min([]))
show('min([], default=None)', lambda: min([], default=None))
show('min([1, None])', lambda: min([1, None]))
show('min([1, -5, 0], key=abs)', lambda: min([1, -5, 0], key=abs))
show('min(1)', lambda: min(1))
show('min(True, 0)', lambda: min(True, 0))
show('min([1.0, 1])', lambda: min([1.0, 1]))
show("min([1, float('nan')])", lambda: min([1, float('nan')]))
show('min()', lambda: min())
show('min(1, key=abs)', lambda: min(1, key=abs))
