# ConnectionAbortedError: arguments, attributes, bases, handlers, a class derived from it.
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


show('ConnectionAbortedError()', lambda: details(ConnectionAbortedError()))
show("ConnectionAbortedError('text')", lambda: details(ConnectionAbortedError('text')))
show('ConnectionAbortedError(1)', lambda: details(ConnectionAbortedError(1)))
show('ConnectionAbortedError(None)', lambda: details(ConnectionAbortedError(None)))
show("ConnectionAbortedError(('x',))", lambda: details(ConnectionAbortedError(('x',))))
show("ConnectionAbortedError('a', 2)", lambda: details(ConnectionAbortedError('a', 2)))
show("ConnectionAbortedError(['y'], {})", lambda: details(ConnectionAbortedError(['y'], {})))
show('ConnectionAbortedError(x=1)', lambda: details(ConnectionAbortedError(x=1)))
show("ConnectionAbortedError(2, 'gone')", lambda: details(ConnectionAbortedError(2, 'gone')))
show("ConnectionAbortedError(2, 'gone', 'file')", lambda: details(ConnectionAbortedError(2, 'gone', 'file')))
show("ConnectionAbortedError(2, 'gone', 'from', None, 'to')", lambda: details(ConnectionAbortedError(2, 'gone', 'from', None, 'to')))
show("ConnectionAbortedError(17, 'there')", lambda: details(ConnectionAbortedError(17, 'there')))
show("ConnectionAbortedError(13, 'no')", lambda: details(ConnectionAbortedError(13, 'no')))
show("ConnectionAbortedError(999, 'odd')", lambda: details(ConnectionAbortedError(999, 'odd')))
show("ConnectionAbortedError('text', 'more')", lambda: details(ConnectionAbortedError('text', 'more')))

print([one.__name__ for one in ConnectionAbortedError.__mro__])
for handler in (ConnectionAbortedError, ConnectionError, OSError, Exception, BaseException, ValueError, LookupError, ArithmeticError, Warning):
    try:
        try:
            raise ConnectionAbortedError('text')
        except handler as caught:
            print("caught as", handler.__name__, repr(caught))
    except BaseException as passed:
        print("not", handler.__name__, type(passed.__context__).__name__)


class Own(ConnectionAbortedError):
    extra = "class attribute"

    def __str__(self):
        return f"own {self.extra} {len(self.args)}"


try:
    error = Own(*(ConnectionAbortedError('text')).args)
    error.extra = "of the instance"
    raise error from ConnectionAbortedError('text')
except ConnectionAbortedError as caught:
    print(caught, type(caught.__cause__).__name__, caught.__dict__, isinstance(caught, BaseException))
    caught.add_note("a note")
    print(caught.__notes__, caught.with_traceback(None) is caught, caught.__traceback__)
try:
    ConnectionAbortedError('text').args = 5
except TypeError as refused:
    print(refused)
changed = ConnectionAbortedError('text')
changed.args = (1, 2)
print(changed.args)
