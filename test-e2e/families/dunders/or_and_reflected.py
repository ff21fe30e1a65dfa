# __or__ and __ror__: who is asked first, who is asked next, who is not asked.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


class Left:
    def __or__(self, other):
        return "or", type(other).__name__


class Right:
    def __ror__(self, other):
        return "ror", type(other).__name__


class Refuses:
    def __or__(self, other):
        return NotImplemented
    def __ror__(self, other):
        return NotImplemented


class Derived(Left):
    def __ror__(self, other):
        return "derived ror", type(other).__name__


class Blocked:
    __or__ = None


class Raises:
    def __or__(self, other):
        raise ValueError("from or")


class Plain:
    pass


class InPlace:
    def __init__(self):
        self.log = []
    def __ior__(self, other):
        self.log.append(other)
        return self


class Replaces:
    def __ior__(self, other):
        return "replaced"


show('Left | Left', lambda: Left() | Left())
show('Left | Right', lambda: Left() | Right())
show('Left | Refuses', lambda: Left() | Refuses())
show('Left | Derived', lambda: Left() | Derived())
show('Left | Blocked', lambda: Left() | Blocked())
show('Left | Plain', lambda: Left() | Plain())
show('Left | 1', lambda: Left() | 1)
show('1.5 | Left', lambda: 1.5 | Left())
show('Right | Left', lambda: Right() | Left())
show('Right | Right', lambda: Right() | Right())
show('Right | Refuses', lambda: Right() | Refuses())
show('Right | Derived', lambda: Right() | Derived())
show('Right | Blocked', lambda: Right() | Blocked())
show('Right | Plain', lambda: Right() | Plain())
show('Right | 1', lambda: Right() | 1)
show('1.5 | Right', lambda: 1.5 | Right())
show('Refuses | Left', lambda: Refuses() | Left())
show('Refuses | Right', lambda: Refuses() | Right())
show('Refuses | Refuses', lambda: Refuses() | Refuses())
show('Refuses | Derived', lambda: Refuses() | Derived())
show('Refuses | Blocked', lambda: Refuses() | Blocked())
show('Refuses | Plain', lambda: Refuses() | Plain())
show('Refuses | 1', lambda: Refuses() | 1)
show('1.5 | Refuses', lambda: 1.5 | Refuses())
show('Derived | Left', lambda: Derived() | Left())
show('Derived | Right', lambda: Derived() | Right())
show('Derived | Refuses', lambda: Derived() | Refuses())
show('Derived | Derived', lambda: Derived() | Derived())
show('Derived | Blocked', lambda: Derived() | Blocked())
show('Derived | Plain', lambda: Derived() | Plain())
show('Derived | 1', lambda: Derived() | 1)
show('1.5 | Derived', lambda: 1.5 | Derived())
show('Blocked | Left', lambda: Blocked() | Left())
show('Blocked | Right', lambda: Blocked() | Right())
show('Blocked | Refuses', lambda: Blocked() | Refuses())
show('Blocked | Derived', lambda: Blocked() | Derived())
show('Blocked | Blocked', lambda: Blocked() | Blocked())
show('Blocked | Plain', lambda: Blocked() | Plain())
show('Blocked | 1', lambda: Blocked() | 1)
show('1.5 | Blocked', lambda: 1.5 | Blocked())
show('Raises | Left', lambda: Raises() | Left())
show('Raises | Right', lambda: Raises() | Right())
show('Raises | Refuses', lambda: Raises() | Refuses())
show('Raises | Derived', lambda: Raises() | Derived())
show('Raises | Blocked', lambda: Raises() | Blocked())
show('Raises | Plain', lambda: Raises() | Plain())
show('Raises | 1', lambda: Raises() | 1)
show('1.5 | Raises', lambda: 1.5 | Raises())
show('Plain | Left', lambda: Plain() | Left())
show('Plain | Right', lambda: Plain() | Right())
show('Plain | Refuses', lambda: Plain() | Refuses())
show('Plain | Derived', lambda: Plain() | Derived())
show('Plain | Blocked', lambda: Plain() | Blocked())
show('Plain | Plain', lambda: Plain() | Plain())
show('Plain | 1', lambda: Plain() | 1)
show('1.5 | Plain', lambda: 1.5 | Plain())

on_instance = Plain()
on_instance.__or__ = lambda other: "never"
show("set on the instance", lambda: on_instance | 1)
Plain.__or__ = lambda self, other: "set later"
show("set on the class later", lambda: on_instance | 1)
