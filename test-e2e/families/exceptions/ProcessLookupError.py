# ProcessLookupError: arguments, attributes, bases, handlers, a class derived from it.
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


show('ProcessLookupError()', lambda: details(ProcessLookupError()))
show("ProcessLookupError('text')", lambda: details(ProcessLookupError('text')))
show('ProcessLookupError(1)', lambda: details(ProcessLookupError(1)))
show('ProcessLookupError(None)', lambda: details(ProcessLookupError(None)))
show("ProcessLookupError(('x',))", lambda: details(ProcessLookupError(('x',))))
show("ProcessLookupError('a', 2)", lambda: details(ProcessLookupError('a', 2)))
show("ProcessLookupError(['y'], {})", lambda: details(ProcessLookupError(['y'], {})))
show('ProcessLookupError(x=1)', lambda: details(ProcessLookupError(x=1)))
show("ProcessLookupError(2, 'gone')", lambda: details(ProcessLookupError(2, 'gone')))
show("ProcessLookupError(2, 'gone', 'file')", lambda: details(ProcessLookupError(2, 'gone', 'file')))
show("ProcessLookupError(2, 'gone', 'from', None, 'to')", lambda: details(ProcessLookupError(2, 'gone', 'from', None, 'to')))
show("ProcessLookupError(17, 'there')", lambda: details(ProcessLookupError(17, 'there')))
show("ProcessLookupError(13, 'no')", lambda: details(ProcessLookupError(13, 'no')))
show("ProcessLookupError(999, 'odd')", lambda: details(ProcessLookupError(999, 'odd')))
show("ProcessLookupError('text', 'more')", lambda: details(ProcessLookupError('text', 'more')))

print([one.__name__ for one in ProcessLookupError.__mro__])
for handler in (ProcessLookupError, OSError, Exception, BaseException, ValueError, LookupError, ArithmeticError, Warning):
    try:
        try:
            raise ProcessLookupError('text')
        except handler as caught:
            print("caught as", handler.__name__, repr(caught))
    except BaseException as passed:
        print("not", handler.__name__, type(passed.__context__).__name__)


class Own(ProcessLookupError):
    extra = "class attribute"

    def __str__(self):
        return f"own {self.extra} {len(self.args)}"


try:
    error = Own(*(ProcessLookupError('text')).args)
    error.extra = "of the instance"
    raise error from ProcessLookupError('text')
except ProcessLookupError as caught:
    print(caught, type(caught.__cause__).__name__, caught.__dict__, isinstance(caught, BaseException))
    caught.add_note("a note")
    print(caught.__notes__, caught.with_traceback(None) is caught, caught.__traceback__)
try:
    ProcessLookupError('text').args = 5
except TypeError as refused:
    print(refused)
changed = ProcessLookupError('text')
changed.args = (1, 2)
print(changed.args)
