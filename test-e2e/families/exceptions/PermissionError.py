# PermissionError: arguments, attributes, bases, handlers, a class derived from it.
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


show('PermissionError()', lambda: details(PermissionError()))
show("PermissionError('text')", lambda: details(PermissionError('text')))
show('PermissionError(1)', lambda: details(PermissionError(1)))
show('PermissionError(None)', lambda: details(PermissionError(None)))
show("PermissionError(('x',))", lambda: details(PermissionError(('x',))))
show("PermissionError('a', 2)", lambda: details(PermissionError('a', 2)))
show("PermissionError(['y'], {})", lambda: details(PermissionError(['y'], {})))
show('PermissionError(x=1)', lambda: details(PermissionError(x=1)))
show("PermissionError(2, 'gone')", lambda: details(PermissionError(2, 'gone')))
show("PermissionError(2, 'gone', 'file')", lambda: details(PermissionError(2, 'gone', 'file')))
show("PermissionError(2, 'gone', 'from', None, 'to')", lambda: details(PermissionError(2, 'gone', 'from', None, 'to')))
show("PermissionError(17, 'there')", lambda: details(PermissionError(17, 'there')))
show("PermissionError(13, 'no')", lambda: details(PermissionError(13, 'no')))
show("PermissionError(999, 'odd')", lambda: details(PermissionError(999, 'odd')))
show("PermissionError('text', 'more')", lambda: details(PermissionError('text', 'more')))

print([one.__name__ for one in PermissionError.__mro__])
for handler in (PermissionError, OSError, Exception, BaseException, ValueError, LookupError, ArithmeticError, Warning):
    try:
        try:
            raise PermissionError('text')
        except handler as caught:
            print("caught as", handler.__name__, repr(caught))
    except BaseException as passed:
        print("not", handler.__name__, type(passed.__context__).__name__)


class Own(PermissionError):
    extra = "class attribute"

    def __str__(self):
        return f"own {self.extra} {len(self.args)}"


try:
    error = Own(*(PermissionError('text')).args)
    error.extra = "of the instance"
    raise error from PermissionError('text')
except PermissionError as caught:
    print(caught, type(caught.__cause__).__name__, caught.__dict__, isinstance(caught, BaseException))
    caught.add_note("a note")
    print(caught.__notes__, caught.with_traceback(None) is caught, caught.__traceback__)
try:
    PermissionError('text').args = 5
except TypeError as refused:
    print(refused)
changed = PermissionError('text')
changed.args = (1, 2)
print(changed.args)
