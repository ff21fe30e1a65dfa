# RecursionError: arguments, attributes, bases, handlers, a class derived from it.
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


show('RecursionError()', lambda: details(RecursionError()))
show("RecursionError('text')", lambda: details(RecursionError('text')))
show('RecursionError(1)', lambda: details(RecursionError(1)))
show('RecursionError(None)', lambda: details(RecursionError(None)))
show("RecursionError(('x',))", lambda: details(RecursionError(('x',))))
show("RecursionError('a', 2)", lambda: details(RecursionError('a', 2)))
show("RecursionError(['y'], {})", lambda: details(RecursionError(['y'], {})))
show('RecursionError(x=1)', lambda: details(RecursionError(x=1)))

print([one.__name__ for one in RecursionError.__mro__])
for handler in (RecursionError, RuntimeError, Exception, BaseException, ValueError, LookupError, ArithmeticError, Warning):
    try:
        try:
            raise RecursionError('text')
        except handler as caught:
            print("caught as", handler.__name__, repr(caught))
    except BaseException as passed:
        print("not", handler.__name__, type(passed.__context__).__name__)


class Own(RecursionError):
    extra = "class attribute"

    def __str__(self):
        return f"own {self.extra} {len(self.args)}"


try:
    error = Own(*(RecursionError('text')).args)
    error.extra = "of the instance"
    raise error from RecursionError('text')
except RecursionError as caught:
    print(caught, type(caught.__cause__).__name__, caught.__dict__, isinstance(caught, BaseException))
    caught.add_note("a note")
    print(caught.__notes__, caught.with_traceback(None) is caught, caught.__traceback__)
try:
    RecursionError('text').args = 5
except TypeError as refused:
    print(refused)
changed = RecursionError('text')
changed.args = (1, 2)
print(changed.args)
