# __next__ on a class, on a derived class, and missing.
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
    count = 0
    def __next__(self):
        self.count += 1
        if self.count >= 3: raise StopIteration('three')
        return self.count
    def __iter__(self):
        return self


class Derived(Has):
    pass


class Lacks:
    pass


for kind in (Has, Derived, Lacks):
    x = kind()
    print(kind.__name__)
    show('next(x)', lambda: next(x))
    show('next(x)', lambda: next(x))
    show("next(x, 'default')", lambda: next(x, 'default'))
    show("next(x, 'default')", lambda: next(x, 'default'))
    show('list(x)', lambda: list(x))
    show("[k for k, _ in zip(x, 'ab')]", lambda: [k for k, _ in zip(x, 'ab')])
