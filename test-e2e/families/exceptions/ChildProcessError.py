# ChildProcessError: arguments, attributes, bases, handlers, a class derived from it.
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


show('ChildProcessError()', lambda: details(ChildProcessError()))
show("ChildProcessError('text')", lambda: details(ChildProcessError('text')))
show('ChildProcessError(1)', lambda: details(ChildProcessError(1)))
show('ChildProcessError(None)', lambda: details(ChildProcessError(None)))
show("ChildProcessError(('x',))", lambda: details(ChildProcessError(('x',))))
show("ChildProcessError('a', 2)", lambda: details(ChildProcessError('a', 2)))
show("ChildProcessError(['y'], {})", lambda: details(ChildProcessError(['y'], {})))
show('ChildProcessError(x=1)', lambda: details(ChildProcessError(x=1)))
show("ChildProcessError(2, 'gone')", lambda: details(ChildProcessError(2, 'gone')))
show("ChildProcessError(2, 'gone', 'file')", lambda: details(ChildProcessError(2, 'gone', 'file')))
show("ChildProcessError(2, 'gone', 'from', None, 'to')", lambda: details(ChildProcessError(2, 'gone', 'from', None, 'to')))
show("ChildProcessError(17, 'there')", lambda: details(ChildProcessError(17, 'there')))
show("ChildProcessError(13, 'no')", lambda: details(ChildProcessError(13, 'no')))
show("ChildProcessError(999, 'odd')", lambda: details(ChildProcessError(999, 'odd')))
show("ChildProcessError('text', 'more')", lambda: details(ChildProcessError('text', 'more')))

print([one.__name__ for one in ChildProcessError.__mro__])
for handler in (ChildProcessError, OSError, Exception, BaseException, ValueError, LookupError, ArithmeticError, Warning):
    try:
        try:
            raise ChildProcessError('text')
        except handler as caught:
            print("caught as", handler.__name__, repr(caught))
    except BaseException as passed:
        print("not", handler.__name__, type(passed.__context__).__name__)


class Own(ChildProcessError):
    extra = "class attribute"

    def __str__(self):
        return f"own {self.extra} {len(self.args)}"


try:
    error = Own(*(ChildProcessError('text')).args)
    error.extra = "of the instance"
    raise error from ChildProcessError('text')
except ChildProcessError as caught:
    print(caught, type(caught.__cause__).__name__, caught.__dict__, isinstance(caught, BaseException))
    caught.add_note("a note")
    print(caught.__notes__, caught.with_traceback(None) is caught, caught.__traceback__)
try:
    ChildProcessError('text').args = 5
except TypeError as refused:
    print(refused)
changed = ChildProcessError('text')
changed.args = (1, 2)
print(changed.args)
