# ZeroDivisionError: arguments, attributes, bases, handlers, a class derived from it.
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


show('ZeroDivisionError()', lambda: details(ZeroDivisionError()))
show("ZeroDivisionError('text')", lambda: details(ZeroDivisionError('text')))
show('ZeroDivisionError(1)', lambda: details(ZeroDivisionError(1)))
show('ZeroDivisionError(None)', lambda: details(ZeroDivisionError(None)))
show("ZeroDivisionError(('x',))", lambda: details(ZeroDivisionError(('x',))))
show("ZeroDivisionError('a', 2)", lambda: details(ZeroDivisionError('a', 2)))
show("ZeroDivisionError(['y'], {})", lambda: details(ZeroDivisionError(['y'], {})))
show('ZeroDivisionError(x=1)', lambda: details(ZeroDivisionError(x=1)))

print([one.__name__ for one in ZeroDivisionError.__mro__])
for handler in (ZeroDivisionError, ArithmeticError, Exception, BaseException, ValueError, LookupError, ArithmeticError, Warning):
    try:
        try:
            raise ZeroDivisionError('text')
        except handler as caught:
            print("caught as", handler.__name__, repr(caught))
    except BaseException as passed:
        print("not", handler.__name__, type(passed.__context__).__name__)


class Own(ZeroDivisionError):
    extra = "class attribute"

    def __str__(self):
        return f"own {self.extra} {len(self.args)}"


try:
    error = Own(*(ZeroDivisionError('text')).args)
    error.extra = "of the instance"
    raise error from ZeroDivisionError('text')
except ZeroDivisionError as caught:
    print(caught, type(caught.__cause__).__name__, caught.__dict__, isinstance(caught, BaseException))
    caught.add_note("a note")
    print(caught.__notes__, caught.with_traceback(None) is caught, caught.__traceback__)
try:
    ZeroDivisionError('text').args = 5
except TypeError as refused:
    print(refused)
changed = ZeroDivisionError('text')
changed.args = (1, 2)
print(changed.args)
