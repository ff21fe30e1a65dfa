# SystemExit: arguments, attributes, bases, handlers, a class derived from it.
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
    for name in ['__cause__', '__context__', '__suppress_context__', 'code']:
        found.append((name, getattr(error, name, "missing")))
    return found


show('SystemExit()', lambda: details(SystemExit()))
show("SystemExit('text')", lambda: details(SystemExit('text')))
show('SystemExit(1)', lambda: details(SystemExit(1)))
show('SystemExit(None)', lambda: details(SystemExit(None)))
show("SystemExit(('x',))", lambda: details(SystemExit(('x',))))
show("SystemExit('a', 2)", lambda: details(SystemExit('a', 2)))
show("SystemExit(['y'], {})", lambda: details(SystemExit(['y'], {})))
show('SystemExit(x=1)', lambda: details(SystemExit(x=1)))
show('SystemExit(3)', lambda: details(SystemExit(3)))

print([one.__name__ for one in SystemExit.__mro__])
for handler in (SystemExit, BaseException, ValueError, LookupError, ArithmeticError, Warning):
    try:
        try:
            raise SystemExit('text')
        except handler as caught:
            print("caught as", handler.__name__, repr(caught))
    except BaseException as passed:
        print("not", handler.__name__, type(passed.__context__).__name__)


class Own(SystemExit):
    extra = "class attribute"

    def __str__(self):
        return f"own {self.extra} {len(self.args)}"


try:
    error = Own(*(SystemExit('text')).args)
    error.extra = "of the instance"
    raise error from SystemExit('text')
except SystemExit as caught:
    print(caught, type(caught.__cause__).__name__, caught.__dict__, isinstance(caught, BaseException))
    caught.add_note("a note")
    print(caught.__notes__, caught.with_traceback(None) is caught, caught.__traceback__)
try:
    SystemExit('text').args = 5
except TypeError as refused:
    print(refused)
changed = SystemExit('text')
changed.args = (1, 2)
print(changed.args)
