# __copying__ on a class, on a derived class, and missing.
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
    how = 'original'
    def __copy__(self):
        made = type(self)()
        made.how = 'copy'
        return made
    def __deepcopy__(self, memo):
        made = type(self)()
        made.how = 'deep'
        return made


class Derived(Has):
    pass


class Lacks:
    pass


for kind in (Has, Derived, Lacks):
    x = kind()
    print(kind.__name__)
    show("__import__('copy').copy(x).how", lambda: __import__('copy').copy(x).how)
    show("__import__('copy').deepcopy(x).how", lambda: __import__('copy').deepcopy(x).how)
