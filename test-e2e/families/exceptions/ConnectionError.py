# ConnectionError: arguments, attributes, bases, handlers, a class derived from it.
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


show('ConnectionError()', lambda: details(ConnectionError()))
show("ConnectionError('text')", lambda: details(ConnectionError('text')))
show('ConnectionError(1)', lambda: details(ConnectionError(1)))
show('ConnectionError(None)', lambda: details(ConnectionError(None)))
show("ConnectionError(('x',))", lambda: details(ConnectionError(('x',))))
show("ConnectionError('a', 2)", lambda: details(ConnectionError('a', 2)))
show("ConnectionError(['y'], {})", lambda: details(ConnectionError(['y'], {})))
show('ConnectionError(x=1)', lambda: details(ConnectionError(x=1)))
show("ConnectionError(2, 'gone')", lambda: details(ConnectionError(2, 'gone')))
show("ConnectionError(2, 'gone', 'file')", lambda: details(ConnectionError(2, 'gone', 'file')))
show("ConnectionError(2, 'gone', 'from', None, 'to')", lambda: details(ConnectionError(2, 'gone', 'from', None, 'to')))
show("ConnectionError(17, 'there')", lambda: details(ConnectionError(17, 'there')))
show("ConnectionError(13, 'no')", lambda: details(ConnectionError(13, 'no')))
show("ConnectionError(999, 'odd')", lambda: details(ConnectionError(999, 'odd')))
show("ConnectionError('text', 'more')", lambda: details(ConnectionError('text', 'more')))

print([one.__name__ for one in ConnectionError.__mro__])
for handler in (ConnectionError, OSError, Exception, BaseException, ValueError, LookupError, ArithmeticError, Warning):
    try:
        try:
            raise ConnectionError('text')
        except handler as caught:
            print("caught as", handler.__name__, repr(caught))
    except BaseException as passed:
        print("not", handler.__name__, type(passed.__context__).__name__)


class Own(ConnectionError):
    extra = "class attribute"

    def __str__(self):
        return f"own {self.extra} {len(self.args)}"


try:
    error = Own(*(ConnectionError('text')).args)
    error.extra = "of the instance"
    raise error from ConnectionError('text')
except ConnectionError as caught:
    print(caught, type(caught.__cause__).__name__, caught.__dict__, isinstance(caught, BaseException))
    caught.add_note("a note")
    print(caught.__notes__, caught.with_traceback(None) is caught, caught.__traceback__)
try:
    ConnectionError('text').args = 5
except TypeError as refused:
    print(refused)
changed = ConnectionError('text')
changed.args = (1, 2)
print(changed.args)
