# FileNotFoundError: arguments, attributes, bases, handlers, a class derived from it.
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


show('FileNotFoundError()', lambda: details(FileNotFoundError()))
show("FileNotFoundError('text')", lambda: details(FileNotFoundError('text')))
show('FileNotFoundError(1)', lambda: details(FileNotFoundError(1)))
show('FileNotFoundError(None)', lambda: details(FileNotFoundError(None)))
show("FileNotFoundError(('x',))", lambda: details(FileNotFoundError(('x',))))
show("FileNotFoundError('a', 2)", lambda: details(FileNotFoundError('a', 2)))
show("FileNotFoundError(['y'], {})", lambda: details(FileNotFoundError(['y'], {})))
show('FileNotFoundError(x=1)', lambda: details(FileNotFoundError(x=1)))
show("FileNotFoundError(2, 'gone')", lambda: details(FileNotFoundError(2, 'gone')))
show("FileNotFoundError(2, 'gone', 'file')", lambda: details(FileNotFoundError(2, 'gone', 'file')))
show("FileNotFoundError(2, 'gone', 'from', None, 'to')", lambda: details(FileNotFoundError(2, 'gone', 'from', None, 'to')))
show("FileNotFoundError(17, 'there')", lambda: details(FileNotFoundError(17, 'there')))
show("FileNotFoundError(13, 'no')", lambda: details(FileNotFoundError(13, 'no')))
show("FileNotFoundError(999, 'odd')", lambda: details(FileNotFoundError(999, 'odd')))
show("FileNotFoundError('text', 'more')", lambda: details(FileNotFoundError('text', 'more')))

print([one.__name__ for one in FileNotFoundError.__mro__])
for handler in (FileNotFoundError, OSError, Exception, BaseException, ValueError, LookupError, ArithmeticError, Warning):
    try:
        try:
            raise FileNotFoundError('text')
        except handler as caught:
            print("caught as", handler.__name__, repr(caught))
    except BaseException as passed:
        print("not", handler.__name__, type(passed.__context__).__name__)


class Own(FileNotFoundError):
    extra = "class attribute"

    def __str__(self):
        return f"own {self.extra} {len(self.args)}"


try:
    error = Own(*(FileNotFoundError('text')).args)
    error.extra = "of the instance"
    raise error from FileNotFoundError('text')
except FileNotFoundError as caught:
    print(caught, type(caught.__cause__).__name__, caught.__dict__, isinstance(caught, BaseException))
    caught.add_note("a note")
    print(caught.__notes__, caught.with_traceback(None) is caught, caught.__traceback__)
try:
    FileNotFoundError('text').args = 5
except TypeError as refused:
    print(refused)
changed = FileNotFoundError('text')
changed.args = (1, 2)
print(changed.args)
