# OSError: arguments, attributes, bases, handlers, a class derived from it.
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


show('OSError()', lambda: details(OSError()))
show("OSError('text')", lambda: details(OSError('text')))
show('OSError(1)', lambda: details(OSError(1)))
show('OSError(None)', lambda: details(OSError(None)))
show("OSError(('x',))", lambda: details(OSError(('x',))))
show("OSError('a', 2)", lambda: details(OSError('a', 2)))
show("OSError(['y'], {})", lambda: details(OSError(['y'], {})))
show('OSError(x=1)', lambda: details(OSError(x=1)))
show("OSError(2, 'gone')", lambda: details(OSError(2, 'gone')))
show("OSError(2, 'gone', 'file')", lambda: details(OSError(2, 'gone', 'file')))
show("OSError(2, 'gone', 'from', None, 'to')", lambda: details(OSError(2, 'gone', 'from', None, 'to')))
show("OSError(17, 'there')", lambda: details(OSError(17, 'there')))
show("OSError(13, 'no')", lambda: details(OSError(13, 'no')))
show("OSError(999, 'odd')", lambda: details(OSError(999, 'odd')))
show("OSError('text', 'more')", lambda: details(OSError('text', 'more')))

print([one.__name__ for one in OSError.__mro__])
for handler in (OSError, Exception, BaseException, ValueError, LookupError, ArithmeticError, Warning):
    try:
        try:
            raise OSError('text')
        except handler as caught:
            print("caught as", handler.__name__, repr(caught))
    except BaseException as passed:
        print("not", handler.__name__, type(passed.__context__).__name__)


class Own(OSError):
    extra = "class attribute"

    def __str__(self):
        return f"own {self.extra} {len(self.args)}"


try:
    error = Own(*(OSError('text')).args)
    error.extra = "of the instance"
    raise error from OSError('text')
except OSError as caught:
    print(caught, type(caught.__cause__).__name__, caught.__dict__, isinstance(caught, BaseException))
    caught.add_note("a note")
    print(caught.__notes__, caught.with_traceback(None) is caught, caught.__traceback__)
try:
    OSError('text').args = 5
except TypeError as refused:
    print(refused)
changed = OSError('text')
changed.args = (1, 2)
print(changed.args)
