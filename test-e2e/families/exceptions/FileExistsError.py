# FileExistsError: arguments, attributes, bases, handlers, a class derived from it.
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


show('FileExistsError()', lambda: details(FileExistsError()))
show("FileExistsError('text')", lambda: details(FileExistsError('text')))
show('FileExistsError(1)', lambda: details(FileExistsError(1)))
show('FileExistsError(None)', lambda: details(FileExistsError(None)))
show("FileExistsError(('x',))", lambda: details(FileExistsError(('x',))))
show("FileExistsError('a', 2)", lambda: details(FileExistsError('a', 2)))
show("FileExistsError(['y'], {})", lambda: details(FileExistsError(['y'], {})))
show('FileExistsError(x=1)', lambda: details(FileExistsError(x=1)))
show("FileExistsError(2, 'gone')", lambda: details(FileExistsError(2, 'gone')))
show("FileExistsError(2, 'gone', 'file')", lambda: details(FileExistsError(2, 'gone', 'file')))
show("FileExistsError(2, 'gone', 'from', None, 'to')", lambda: details(FileExistsError(2, 'gone', 'from', None, 'to')))
show("FileExistsError(17, 'there')", lambda: details(FileExistsError(17, 'there')))
show("FileExistsError(13, 'no')", lambda: details(FileExistsError(13, 'no')))
show("FileExistsError(999, 'odd')", lambda: details(FileExistsError(999, 'odd')))
show("FileExistsError('text', 'more')", lambda: details(FileExistsError('text', 'more')))

print([one.__name__ for one in FileExistsError.__mro__])
for handler in (FileExistsError, OSError, Exception, BaseException, ValueError, LookupError, ArithmeticError, Warning):
    try:
        try:
            raise FileExistsError('text')
        except handler as caught:
            print("caught as", handler.__name__, repr(caught))
    except BaseException as passed:
        print("not", handler.__name__, type(passed.__context__).__name__)


class Own(FileExistsError):
    extra = "class attribute"

    def __str__(self):
        return f"own {self.extra} {len(self.args)}"


try:
    error = Own(*(FileExistsError('text')).args)
    error.extra = "of the instance"
    raise error from FileExistsError('text')
except FileExistsError as caught:
    print(caught, type(caught.__cause__).__name__, caught.__dict__, isinstance(caught, BaseException))
    caught.add_note("a note")
    print(caught.__notes__, caught.with_traceback(None) is caught, caught.__traceback__)
try:
    FileExistsError('text').args = 5
except TypeError as refused:
    print(refused)
changed = FileExistsError('text')
changed.args = (1, 2)
print(changed.args)
