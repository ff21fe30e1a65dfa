# chr: arguments of every kind, edge cases and wrong ones.
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

show('chr(65)', lambda: chr(65))
show('chr(0)', lambda: chr(0))
show('chr(233)', lambda: chr(233))
show('chr(0x1f600)', lambda: chr(0x1f600))
show('chr(0x10ffff)', lambda: chr(0x10ffff))
show('chr(0x110000)', lambda: chr(0x110000))
show('chr(-1)', lambda: chr(-1))
show('chr(1.5)', lambda: chr(1.5))
show("chr('a')", lambda: chr('a'))
show('chr(True)', lambda: chr(True))
show('chr()', lambda: chr())
