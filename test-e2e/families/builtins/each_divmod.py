# divmod: arguments of every kind, edge cases and wrong ones.
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

show('divmod(7, 3)', lambda: divmod(7, 3))
show('divmod(-7, 3)', lambda: divmod(-7, 3))
show('divmod(7, -3)', lambda: divmod(7, -3))
show('divmod(7.5, 2)', lambda: divmod(7.5, 2))
show('divmod(-7.5, 2)', lambda: divmod(-7.5, 2))
show('divmod(1, 0)', lambda: divmod(1, 0))
show('divmod(1.0, 0)', lambda: divmod(1.0, 0))
show('divmod(2 ** 70, 12345)', lambda: divmod(2 ** 70, 12345))
show('divmod(True, True)', lambda: divmod(True, True))
show("divmod('a', 1)", lambda: divmod('a', 1))
show('divmod(1)', lambda: divmod(1))
show('divmod(1j, 2)', lambda: divmod(1j, 2))
