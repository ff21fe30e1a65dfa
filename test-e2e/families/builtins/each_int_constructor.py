# int constructor: arguments of every kind, edge cases and wrong ones.
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

show('int()', lambda: int())
show('int(5)', lambda: int(5))
show('int(2.9)', lambda: int(2.9))
show('int(-2.9)', lambda: int(-2.9))
show("int('12')", lambda: int('12'))
show("int(' -7 ')", lambda: int(' -7 '))
show("int('+3')", lambda: int('+3'))
show("int('1_000')", lambda: int('1_000'))
show("int('1__0')", lambda: int('1__0'))
show("int('_1')", lambda: int('_1'))
show("int('0x1f')", lambda: int('0x1f'))
show("int('0b11')", lambda: int('0b11'))
show("int('')", lambda: int(''))
show("int(' ')", lambda: int(' '))
show("int('1.5')", lambda: int('1.5'))
show("int('\\u0663')", lambda: int('\u0663'))
show("int('abc')", lambda: int('abc'))
show("int('- 1')", lambda: int('- 1'))
show("int('ff', 16)", lambda: int('ff', 16))
show("int('0xff', 16)", lambda: int('0xff', 16))
show("int('0xff', 0)", lambda: int('0xff', 0))
show("int('12', 0)", lambda: int('12', 0))
show("int('012', 0)", lambda: int('012', 0))
show("int('z', 36)", lambda: int('z', 36))
show("int('1', 37)", lambda: int('1', 37))
show("int('1', 1)", lambda: int('1', 1))
show("int('12', 2)", lambda: int('12', 2))
show('int(5, 10)', lambda: int(5, 10))
show("int('a', 'b')", lambda: int('a', 'b'))
show('int(None)', lambda: int(None))
show('int([])', lambda: int([]))
show("int(float('inf'))", lambda: int(float('inf')))
show("int(float('nan'))", lambda: int(float('nan')))
show('int(1j)', lambda: int(1j))
show("int(b'12')", lambda: int(b'12'))
show('int(x=5)', lambda: int(x=5))
show("int('1', base=2)", lambda: int('1', base=2))
