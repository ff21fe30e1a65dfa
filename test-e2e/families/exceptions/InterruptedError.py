# InterruptedError: arguments, attributes, bases, handlers, a class derived from it.
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
    for name in ['__cause__', '__context__', '__suppress_context__', 'errno', 'strerror', 'filename', 'filename2']:
        found.append((name, getattr(error, name, "missing")))
    return found


show('InterruptedError()', lambda: details(InterruptedError()))
show("InterruptedError('text')", lambda: details(InterruptedError('text')))
show('InterruptedError(1)', lambda: details(InterruptedError(1)))
show('InterruptedError(None)', lambda: details(InterruptedError(None)))
show("InterruptedError(('x',))", lambda: details(InterruptedError(('x',))))
show("InterruptedError('a', 2)", lambda: details(InterruptedError('a', 2)))
show("InterruptedError(['y'], {})", lambda: details(InterruptedError(['y'], {})))
show('InterruptedError(x=1)', lambda: details(InterruptedError(x=1)))
show("InterruptedError(2, 'gone')", lambda: details(InterruptedError(2, 'gone')))
show("InterruptedError(2, 'gone', 'file')", lambda: details(InterruptedError(2, 'gone', 'file')))
show("InterruptedError(2, 'gone', 'from', None, 'to')", lambda: details(InterruptedError(2, 'gone', 'from', None, 'to')))
show("InterruptedError(17, 'there')", lambda: details(InterruptedError(17, 'there')))
show("InterruptedError(13, 'no')", lambda: details(InterruptedError(13, 'no')))
show("InterruptedError(999, 'odd')", lambda: details(InterruptedError(999, 'odd')))
show("InterruptedError('text', 'more')", lambda: details(InterruptedError('text', 'more')))

print([one.__name__ for one in InterruptedError.__mro__])
for handler in (InterruptedError, OSError, Exception, BaseException, ValueError, LookupError, ArithmeticError, Warning):
    try:
        try:
            raise InterruptedError('text')
        except handler as caught:
            print("caught as", handler.__name__, repr(caught))
    except BaseException as passed:
        print("not", handler.__name__, type(passed.__context__).__name__)


class Own(InterruptedError):
    extra = "class attribute"

    def __str__(self):
        return f"own {self.extra} {len(self.args)}"


try:
    error = Own(*(InterruptedError('text')).args)
    error.extra = "of the instance"
    raise error from InterruptedError('text')
except InterruptedError as caught:
    print(caught, type(caught.__cause__).__name__, caught.__dict__, isinstance(caught, BaseException))
    caught.add_note("a note")
    print(caught.__notes__, caught.with_traceback(None) is caught, caught.__traceback__)
try:
    InterruptedError('text').args = 5
except TypeError as refused:
    print(refused)
changed = InterruptedError('text')
changed.args = (1, 2)
print(changed.args)
