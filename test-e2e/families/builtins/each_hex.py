# hex: arguments of every kind, edge cases and wrong ones.
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

show('hex(0)', lambda: hex(0))
show('hex(255)', lambda: hex(255))
show('hex(-255)', lambda: hex(-255))
show('hex(True)', lambda: hex(True))
show('hex(2 ** 70)', lambda: hex(2 ** 70))
show('hex(1.5)', lambda: hex(1.5))
show("hex('1')", lambda: hex('1'))
show('hex()', lambda: hex())
