# print: arguments of every kind, edge cases and wrong ones.
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

show('print()', lambda: print())
show("print(1, 'a', None)", lambda: print(1, 'a', None))
show("print(1, 2, sep='')", lambda: print(1, 2, sep=''))
show("print(1, 2, sep=None, end='!\\n')", lambda: print(1, 2, sep=None, end='!\n'))
show("print('a', end='')", lambda: print('a', end=''))
show("print(*[1, 2], sep=', ')", lambda: print(*[1, 2], sep=', '))
show('print(1, sep=5)', lambda: print(1, sep=5))
show('print(1, end=5)', lambda: print(1, end=5))
show('print(1, nothing=2)', lambda: print(1, nothing=2))
show("print('x', flush=True)", lambda: print('x', flush=True))
show('print(thing.attribute, file=None)', lambda: print(thing.attribute, file=None))
show('print(1, file=5)', lambda: print(1, file=5))
