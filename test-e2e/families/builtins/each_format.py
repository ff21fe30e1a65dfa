# format: arguments of every kind, edge cases and wrong ones.
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

show('format(5)', lambda: format(5))
show("format(5, 'd')", lambda: format(5, 'd'))
show("format(5, '>5')", lambda: format(5, '>5'))
show("format(2.5, '.3f')", lambda: format(2.5, '.3f'))
show("format('a', '^5')", lambda: format('a', '^5'))
show("format(None, '')", lambda: format(None, ''))
show("format(None, '5')", lambda: format(None, '5'))
show("format([1], '')", lambda: format([1], ''))
show("format([1], '>5')", lambda: format([1], '>5'))
show('format(5, 5)', lambda: format(5, 5))
show('format()', lambda: format())
show("format(True, 'd')", lambda: format(True, 'd'))
show("format(True, '')", lambda: format(True, ''))
