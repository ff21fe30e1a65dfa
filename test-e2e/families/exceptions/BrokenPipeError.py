# BrokenPipeError: arguments, attributes, bases, handlers, a class derived from it.
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


show('BrokenPipeError()', lambda: details(BrokenPipeError()))
show("BrokenPipeError('text')", lambda: details(BrokenPipeError('text')))
show('BrokenPipeError(1)', lambda: details(BrokenPipeError(1)))
show('BrokenPipeError(None)', lambda: details(BrokenPipeError(None)))
show("BrokenPipeError(('x',))", lambda: details(BrokenPipeError(('x',))))
show("BrokenPipeError('a', 2)", lambda: details(BrokenPipeError('a', 2)))
show("BrokenPipeError(['y'], {})", lambda: details(BrokenPipeError(['y'], {})))
show('BrokenPipeError(x=1)', lambda: details(BrokenPipeError(x=1)))
show("BrokenPipeError(2, 'gone')", lambda: details(BrokenPipeError(2, 'gone')))
show("BrokenPipeError(2, 'gone', 'file')", lambda: details(BrokenPipeError(2, 'gone', 'file')))
show("BrokenPipeError(2, 'gone', 'from', None, 'to')", lambda: details(BrokenPipeError(2, 'gone', 'from', None, 'to')))
show("BrokenPipeError(17, 'there')", lambda: details(BrokenPipeError(17, 'there')))
show("BrokenPipeError(13, 'no')", lambda: details(BrokenPipeError(13, 'no')))
show("BrokenPipeError(999, 'odd')", lambda: details(BrokenPipeError(999, 'odd')))
show("BrokenPipeError('text', 'more')", lambda: details(BrokenPipeError('text', 'more')))

print([one.__name__ for one in BrokenPipeError.__mro__])
for handler in (BrokenPipeError, ConnectionError, OSError, Exception, BaseException, ValueError, LookupError, ArithmeticError, Warning):
    try:
        try:
            raise BrokenPipeError('text')
        except handler as caught:
            print("caught as", handler.__name__, repr(caught))
    except BaseException as passed:
        print("not", handler.__name__, type(passed.__context__).__name__)


class Own(BrokenPipeError):
    extra = "class attribute"

    def __str__(self):
        return f"own {self.extra} {len(self.args)}"


try:
    error = Own(*(BrokenPipeError('text')).args)
    error.extra = "of the instance"
    raise error from BrokenPipeError('text')
except BrokenPipeError as caught:
    print(caught, type(caught.__cause__).__name__, caught.__dict__, isinstance(caught, BaseException))
    caught.add_note("a note")
    print(caught.__notes__, caught.with_traceback(None) is caught, caught.__traceback__)
try:
    BrokenPipeError('text').args = 5
except TypeError as refused:
    print(refused)
changed = BrokenPipeError('text')
changed.args = (1, 2)
print(changed.args)
