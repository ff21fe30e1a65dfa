# OverflowError: arguments, attributes, bases, handlers, a class derived from it.
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


show('OverflowError()', lambda: details(OverflowError()))
show("OverflowError('text')", lambda: details(OverflowError('text')))
show('OverflowError(1)', lambda: details(OverflowError(1)))
show('OverflowError(None)', lambda: details(OverflowError(None)))
show("OverflowError(('x',))", lambda: details(OverflowError(('x',))))
show("OverflowError('a', 2)", lambda: details(OverflowError('a', 2)))
show("OverflowError(['y'], {})", lambda: details(OverflowError(['y'], {})))
show('OverflowError(x=1)', lambda: details(OverflowError(x=1)))

print([one.__name__ for one in OverflowError.__mro__])
for handler in (OverflowError, ArithmeticError, Exception, BaseException, ValueError, LookupError, ArithmeticError, Warning):
    try:
        try:
            raise OverflowError('text')
        except handler as caught:
            print("caught as", handler.__name__, repr(caught))
    except BaseException as passed:
        print("not", handler.__name__, type(passed.__context__).__name__)


class Own(OverflowError):
    extra = "class attribute"

    def __str__(self):
        return f"own {self.extra} {len(self.args)}"


try:
    error = Own(*(OverflowError('text')).args)
    error.extra = "of the instance"
    raise error from OverflowError('text')
except OverflowError as caught:
    print(caught, type(caught.__cause__).__name__, caught.__dict__, isinstance(caught, BaseException))
    caught.add_note("a note")
    print(caught.__notes__, caught.with_traceback(None) is caught, caught.__traceback__)
try:
    OverflowError('text').args = 5
except TypeError as refused:
    print(refused)
changed = OverflowError('text')
changed.args = (1, 2)
print(changed.args)
