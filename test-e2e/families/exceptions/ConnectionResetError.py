# ConnectionResetError: arguments, attributes, bases, handlers, a class derived from it.
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


show('ConnectionResetError()', lambda: details(ConnectionResetError()))
show("ConnectionResetError('text')", lambda: details(ConnectionResetError('text')))
show('ConnectionResetError(1)', lambda: details(ConnectionResetError(1)))
show('ConnectionResetError(None)', lambda: details(ConnectionResetError(None)))
show("ConnectionResetError(('x',))", lambda: details(ConnectionResetError(('x',))))
show("ConnectionResetError('a', 2)", lambda: details(ConnectionResetError('a', 2)))
show("ConnectionResetError(['y'], {})", lambda: details(ConnectionResetError(['y'], {})))
show('ConnectionResetError(x=1)', lambda: details(ConnectionResetError(x=1)))
show("ConnectionResetError(2, 'gone')", lambda: details(ConnectionResetError(2, 'gone')))
show("ConnectionResetError(2, 'gone', 'file')", lambda: details(ConnectionResetError(2, 'gone', 'file')))
show("ConnectionResetError(2, 'gone', 'from', None, 'to')", lambda: details(ConnectionResetError(2, 'gone', 'from', None, 'to')))
show("ConnectionResetError(17, 'there')", lambda: details(ConnectionResetError(17, 'there')))
show("ConnectionResetError(13, 'no')", lambda: details(ConnectionResetError(13, 'no')))
show("ConnectionResetError(999, 'odd')", lambda: details(ConnectionResetError(999, 'odd')))
show("ConnectionResetError('text', 'more')", lambda: details(ConnectionResetError('text', 'more')))

print([one.__name__ for one in ConnectionResetError.__mro__])
for handler in (ConnectionResetError, ConnectionError, OSError, Exception, BaseException, ValueError, LookupError, ArithmeticError, Warning):
    try:
        try:
            raise ConnectionResetError('text')
        except handler as caught:
            print("caught as", handler.__name__, repr(caught))
    except BaseException as passed:
        print("not", handler.__name__, type(passed.__context__).__name__)


class Own(ConnectionResetError):
    extra = "class attribute"

    def __str__(self):
        return f"own {self.extra} {len(self.args)}"


try:
    error = Own(*(ConnectionResetError('text')).args)
    error.extra = "of the instance"
    raise error from ConnectionResetError('text')
except ConnectionResetError as caught:
    print(caught, type(caught.__cause__).__name__, caught.__dict__, isinstance(caught, BaseException))
    caught.add_note("a note")
    print(caught.__notes__, caught.with_traceback(None) is caught, caught.__traceback__)
try:
    ConnectionResetError('text').args = 5
except TypeError as refused:
    print(refused)
changed = ConnectionResetError('text')
changed.args = (1, 2)
print(changed.args)
