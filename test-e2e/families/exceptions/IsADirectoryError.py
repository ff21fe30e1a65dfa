# IsADirectoryError: arguments, attributes, bases, handlers, a class derived from it.
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


show('IsADirectoryError()', lambda: details(IsADirectoryError()))
show("IsADirectoryError('text')", lambda: details(IsADirectoryError('text')))
show('IsADirectoryError(1)', lambda: details(IsADirectoryError(1)))
show('IsADirectoryError(None)', lambda: details(IsADirectoryError(None)))
show("IsADirectoryError(('x',))", lambda: details(IsADirectoryError(('x',))))
show("IsADirectoryError('a', 2)", lambda: details(IsADirectoryError('a', 2)))
show("IsADirectoryError(['y'], {})", lambda: details(IsADirectoryError(['y'], {})))
show('IsADirectoryError(x=1)', lambda: details(IsADirectoryError(x=1)))
show("IsADirectoryError(2, 'gone')", lambda: details(IsADirectoryError(2, 'gone')))
show("IsADirectoryError(2, 'gone', 'file')", lambda: details(IsADirectoryError(2, 'gone', 'file')))
show("IsADirectoryError(2, 'gone', 'from', None, 'to')", lambda: details(IsADirectoryError(2, 'gone', 'from', None, 'to')))
show("IsADirectoryError(17, 'there')", lambda: details(IsADirectoryError(17, 'there')))
show("IsADirectoryError(13, 'no')", lambda: details(IsADirectoryError(13, 'no')))
show("IsADirectoryError(999, 'odd')", lambda: details(IsADirectoryError(999, 'odd')))
show("IsADirectoryError('text', 'more')", lambda: details(IsADirectoryError('text', 'more')))

print([one.__name__ for one in IsADirectoryError.__mro__])
for handler in (IsADirectoryError, OSError, Exception, BaseException, ValueError, LookupError, ArithmeticError, Warning):
    try:
        try:
            raise IsADirectoryError('text')
        except handler as caught:
            print("caught as", handler.__name__, repr(caught))
    except BaseException as passed:
        print("not", handler.__name__, type(passed.__context__).__name__)


class Own(IsADirectoryError):
    extra = "class attribute"

    def __str__(self):
        return f"own {self.extra} {len(self.args)}"


try:
    error = Own(*(IsADirectoryError('text')).args)
    error.extra = "of the instance"
    raise error from IsADirectoryError('text')
except IsADirectoryError as caught:
    print(caught, type(caught.__cause__).__name__, caught.__dict__, isinstance(caught, BaseException))
    caught.add_note("a note")
    print(caught.__notes__, caught.with_traceback(None) is caught, caught.__traceback__)
try:
    IsADirectoryError('text').args = 5
except TypeError as refused:
    print(refused)
changed = IsADirectoryError('text')
changed.args = (1, 2)
print(changed.args)
