# __enter_exit__ on a class, on a derived class, and missing.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


class Has:
    def __enter__(self):
        print('enter')
        return 'value'
    def __exit__(self, kind, error, trace):
        print('exit', kind and kind.__name__, error, trace is None)
        return kind is ValueError


class Derived(Has):
    pass


class Lacks:
    pass


for kind in (Has, Derived, Lacks):
    x = kind()
    print(kind.__name__)
    show("exec('with x as y: print(y)', {'x': x})", lambda: exec('with x as y: print(y)', {'x': x}))
    show("exec('with x: raise ValueError(1)', {'x': x})", lambda: exec('with x: raise ValueError(1)', {'x': x}))
    show("exec('with x, x: raise KeyError(2)', {'x': x})", lambda: exec('with x, x: raise KeyError(2)', {'x': x}))
