# KeyboardInterrupt: arguments, attributes, bases, handlers, a class derived from it.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


def details(error):
    found = [type(error).__name__, error.args, str(error), repr(error)]
    for name in ['__cause__', '__context__', '__suppress_context__']:
        found.append((name, getattr(error, name, "missing")))
    return found


show('KeyboardInterrupt()', lambda: details(KeyboardInterrupt()))
show("KeyboardInterrupt('text')", lambda: details(KeyboardInterrupt('text')))
show('KeyboardInterrupt(1)', lambda: details(KeyboardInterrupt(1)))
show('KeyboardInterrupt(None)', lambda: details(KeyboardInterrupt(None)))
show("KeyboardInterrupt(('x',))", lambda: details(KeyboardInterrupt(('x',))))
show("KeyboardInterrupt('a', 2)", lambda: details(KeyboardInterrupt('a', 2)))
show("KeyboardInterrupt(['y'], {})", lambda: details(KeyboardInterrupt(['y'], {})))
show('KeyboardInterrupt(x=1)', lambda: details(KeyboardInterrupt(x=1)))

print([one.__name__ for one in KeyboardInterrupt.__mro__])
for handler in (KeyboardInterrupt, BaseException, ValueError, LookupError, ArithmeticError, Warning):
    try:
        try:
            raise KeyboardInterrupt('text')
        except handler as caught:
            print("caught as", handler.__name__, repr(caught))
    except BaseException as passed:
        print("not", handler.__name__, type(passed.__context__).__name__)


class Own(KeyboardInterrupt):
    extra = "class attribute"

    def __str__(self):
        return f"own {self.extra} {len(self.args)}"


try:
    error = Own(*(KeyboardInterrupt('text')).args)
    error.extra = "of the instance"
    raise error from KeyboardInterrupt('text')
except KeyboardInterrupt as caught:
    print(caught, type(caught.__cause__).__name__, caught.__dict__, isinstance(caught, BaseException))
    caught.add_note("a note")
    print(caught.__notes__, caught.with_traceback(None) is caught, caught.__traceback__)
try:
    KeyboardInterrupt('text').args = 5
except TypeError as refused:
    print(refused)
changed = KeyboardInterrupt('text')
changed.args = (1, 2)
print(changed.args)
