# UnicodeError: arguments, attributes, bases, handlers, a class derived from it.
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
    for name in ['__cause__', '__context__', '__suppress_context__', 'encoding', 'object', 'start', 'end', 'reason']:
        found.append((name, getattr(error, name, "missing")))
    return found


show('UnicodeError()', lambda: details(UnicodeError()))
show("UnicodeError('text')", lambda: details(UnicodeError('text')))
show('UnicodeError(1)', lambda: details(UnicodeError(1)))
show('UnicodeError(None)', lambda: details(UnicodeError(None)))
show("UnicodeError(('x',))", lambda: details(UnicodeError(('x',))))
show("UnicodeError('a', 2)", lambda: details(UnicodeError('a', 2)))
show("UnicodeError(['y'], {})", lambda: details(UnicodeError(['y'], {})))
show('UnicodeError(x=1)', lambda: details(UnicodeError(x=1)))

print([one.__name__ for one in UnicodeError.__mro__])
for handler in (UnicodeError, ValueError, Exception, BaseException, ValueError, LookupError, ArithmeticError, Warning):
    try:
        try:
            raise UnicodeError('text')
        except handler as caught:
            print("caught as", handler.__name__, repr(caught))
    except BaseException as passed:
        print("not", handler.__name__, type(passed.__context__).__name__)


class Own(UnicodeError):
    extra = "class attribute"

    def __str__(self):
        return f"own {self.extra} {len(self.args)}"


try:
    error = Own(*(UnicodeError('text')).args)
    error.extra = "of the instance"
    raise error from UnicodeError('text')
except UnicodeError as caught:
    print(caught, type(caught.__cause__).__name__, caught.__dict__, isinstance(caught, BaseException))
    caught.add_note("a note")
    print(caught.__notes__, caught.with_traceback(None) is caught, caught.__traceback__)
try:
    UnicodeError('text').args = 5
except TypeError as refused:
    print(refused)
changed = UnicodeError('text')
changed.args = (1, 2)
print(changed.args)
