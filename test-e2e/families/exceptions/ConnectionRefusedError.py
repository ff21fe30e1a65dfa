# ConnectionRefusedError: arguments, attributes, bases, handlers, a class derived from it.
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


show('ConnectionRefusedError()', lambda: details(ConnectionRefusedError()))
show("ConnectionRefusedError('text')", lambda: details(ConnectionRefusedError('text')))
show('ConnectionRefusedError(1)', lambda: details(ConnectionRefusedError(1)))
show('ConnectionRefusedError(None)', lambda: details(ConnectionRefusedError(None)))
show("ConnectionRefusedError(('x',))", lambda: details(ConnectionRefusedError(('x',))))
show("ConnectionRefusedError('a', 2)", lambda: details(ConnectionRefusedError('a', 2)))
show("ConnectionRefusedError(['y'], {})", lambda: details(ConnectionRefusedError(['y'], {})))
show('ConnectionRefusedError(x=1)', lambda: details(ConnectionRefusedError(x=1)))
show("ConnectionRefusedError(2, 'gone')", lambda: details(ConnectionRefusedError(2, 'gone')))
show("ConnectionRefusedError(2, 'gone', 'file')", lambda: details(ConnectionRefusedError(2, 'gone', 'file')))
show("ConnectionRefusedError(2, 'gone', 'from', None, 'to')", lambda: details(ConnectionRefusedError(2, 'gone', 'from', None, 'to')))
show("ConnectionRefusedError(17, 'there')", lambda: details(ConnectionRefusedError(17, 'there')))
show("ConnectionRefusedError(13, 'no')", lambda: details(ConnectionRefusedError(13, 'no')))
show("ConnectionRefusedError(999, 'odd')", lambda: details(ConnectionRefusedError(999, 'odd')))
show("ConnectionRefusedError('text', 'more')", lambda: details(ConnectionRefusedError('text', 'more')))

print([one.__name__ for one in ConnectionRefusedError.__mro__])
for handler in (ConnectionRefusedError, ConnectionError, OSError, Exception, BaseException, ValueError, LookupError, ArithmeticError, Warning):
    try:
        try:
            raise ConnectionRefusedError('text')
        except handler as caught:
            print("caught as", handler.__name__, repr(caught))
    except BaseException as passed:
        print("not", handler.__name__, type(passed.__context__).__name__)


class Own(ConnectionRefusedError):
    extra = "class attribute"

    def __str__(self):
        return f"own {self.extra} {len(self.args)}"


try:
    error = Own(*(ConnectionRefusedError('text')).args)
    error.extra = "of the instance"
    raise error from ConnectionRefusedError('text')
except ConnectionRefusedError as caught:
    print(caught, type(caught.__cause__).__name__, caught.__dict__, isinstance(caught, BaseException))
    caught.add_note("a note")
    print(caught.__notes__, caught.with_traceback(None) is caught, caught.__traceback__)
try:
    ConnectionRefusedError('text').args = 5
except TypeError as refused:
    print(refused)
changed = ConnectionRefusedError('text')
changed.args = (1, 2)
print(changed.args)
