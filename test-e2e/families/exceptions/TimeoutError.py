# TimeoutError: arguments, attributes, bases, handlers, a class derived from it.
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


show('TimeoutError()', lambda: details(TimeoutError()))
show("TimeoutError('text')", lambda: details(TimeoutError('text')))
show('TimeoutError(1)', lambda: details(TimeoutError(1)))
show('TimeoutError(None)', lambda: details(TimeoutError(None)))
show("TimeoutError(('x',))", lambda: details(TimeoutError(('x',))))
show("TimeoutError('a', 2)", lambda: details(TimeoutError('a', 2)))
show("TimeoutError(['y'], {})", lambda: details(TimeoutError(['y'], {})))
show('TimeoutError(x=1)', lambda: details(TimeoutError(x=1)))
show("TimeoutError(2, 'gone')", lambda: details(TimeoutError(2, 'gone')))
show("TimeoutError(2, 'gone', 'file')", lambda: details(TimeoutError(2, 'gone', 'file')))
show("TimeoutError(2, 'gone', 'from', None, 'to')", lambda: details(TimeoutError(2, 'gone', 'from', None, 'to')))
show("TimeoutError(17, 'there')", lambda: details(TimeoutError(17, 'there')))
show("TimeoutError(13, 'no')", lambda: details(TimeoutError(13, 'no')))
show("TimeoutError(999, 'odd')", lambda: details(TimeoutError(999, 'odd')))
show("TimeoutError('text', 'more')", lambda: details(TimeoutError('text', 'more')))

print([one.__name__ for one in TimeoutError.__mro__])
for handler in (TimeoutError, OSError, Exception, BaseException, ValueError, LookupError, ArithmeticError, Warning):
    try:
        try:
            raise TimeoutError('text')
        except handler as caught:
            print("caught as", handler.__name__, repr(caught))
    except BaseException as passed:
        print("not", handler.__name__, type(passed.__context__).__name__)


class Own(TimeoutError):
    extra = "class attribute"

    def __str__(self):
        return f"own {self.extra} {len(self.args)}"


try:
    error = Own(*(TimeoutError('text')).args)
    error.extra = "of the instance"
    raise error from TimeoutError('text')
except TimeoutError as caught:
    print(caught, type(caught.__cause__).__name__, caught.__dict__, isinstance(caught, BaseException))
    caught.add_note("a note")
    print(caught.__notes__, caught.with_traceback(None) is caught, caught.__traceback__)
try:
    TimeoutError('text').args = 5
except TypeError as refused:
    print(refused)
changed = TimeoutError('text')
changed.args = (1, 2)
print(changed.args)
