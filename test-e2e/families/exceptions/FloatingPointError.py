# FloatingPointError: arguments, attributes, bases, handlers, a class derived from it.
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


show('FloatingPointError()', lambda: details(FloatingPointError()))
show("FloatingPointError('text')", lambda: details(FloatingPointError('text')))
show('FloatingPointError(1)', lambda: details(FloatingPointError(1)))
show('FloatingPointError(None)', lambda: details(FloatingPointError(None)))
show("FloatingPointError(('x',))", lambda: details(FloatingPointError(('x',))))
show("FloatingPointError('a', 2)", lambda: details(FloatingPointError('a', 2)))
show("FloatingPointError(['y'], {})", lambda: details(FloatingPointError(['y'], {})))
show('FloatingPointError(x=1)', lambda: details(FloatingPointError(x=1)))

print([one.__name__ for one in FloatingPointError.__mro__])
for handler in (FloatingPointError, ArithmeticError, Exception, BaseException, ValueError, LookupError, ArithmeticError, Warning):
    try:
        try:
            raise FloatingPointError('text')
        except handler as caught:
            print("caught as", handler.__name__, repr(caught))
    except BaseException as passed:
        print("not", handler.__name__, type(passed.__context__).__name__)


class Own(FloatingPointError):
    extra = "class attribute"

    def __str__(self):
        return f"own {self.extra} {len(self.args)}"


try:
    error = Own(*(FloatingPointError('text')).args)
    error.extra = "of the instance"
    raise error from FloatingPointError('text')
except FloatingPointError as caught:
    print(caught, type(caught.__cause__).__name__, caught.__dict__, isinstance(caught, BaseException))
    caught.add_note("a note")
    print(caught.__notes__, caught.with_traceback(None) is caught, caught.__traceback__)
try:
    FloatingPointError('text').args = 5
except TypeError as refused:
    print(refused)
changed = FloatingPointError('text')
changed.args = (1, 2)
print(changed.args)
