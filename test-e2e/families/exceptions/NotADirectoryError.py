# NotADirectoryError: arguments, attributes, bases, handlers, a class derived from it.
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


show('NotADirectoryError()', lambda: details(NotADirectoryError()))
show("NotADirectoryError('text')", lambda: details(NotADirectoryError('text')))
show('NotADirectoryError(1)', lambda: details(NotADirectoryError(1)))
show('NotADirectoryError(None)', lambda: details(NotADirectoryError(None)))
show("NotADirectoryError(('x',))", lambda: details(NotADirectoryError(('x',))))
show("NotADirectoryError('a', 2)", lambda: details(NotADirectoryError('a', 2)))
show("NotADirectoryError(['y'], {})", lambda: details(NotADirectoryError(['y'], {})))
show('NotADirectoryError(x=1)', lambda: details(NotADirectoryError(x=1)))
show("NotADirectoryError(2, 'gone')", lambda: details(NotADirectoryError(2, 'gone')))
show("NotADirectoryError(2, 'gone', 'file')", lambda: details(NotADirectoryError(2, 'gone', 'file')))
show("NotADirectoryError(2, 'gone', 'from', None, 'to')", lambda: details(NotADirectoryError(2, 'gone', 'from', None, 'to')))
show("NotADirectoryError(17, 'there')", lambda: details(NotADirectoryError(17, 'there')))
show("NotADirectoryError(13, 'no')", lambda: details(NotADirectoryError(13, 'no')))
show("NotADirectoryError(999, 'odd')", lambda: details(NotADirectoryError(999, 'odd')))
show("NotADirectoryError('text', 'more')", lambda: details(NotADirectoryError('text', 'more')))

print([one.__name__ for one in NotADirectoryError.__mro__])
for handler in (NotADirectoryError, OSError, Exception, BaseException, ValueError, LookupError, ArithmeticError, Warning):
    try:
        try:
            raise NotADirectoryError('text')
        except handler as caught:
            print("caught as", handler.__name__, repr(caught))
    except BaseException as passed:
        print("not", handler.__name__, type(passed.__context__).__name__)


class Own(NotADirectoryError):
    extra = "class attribute"

    def __str__(self):
        return f"own {self.extra} {len(self.args)}"


try:
    error = Own(*(NotADirectoryError('text')).args)
    error.extra = "of the instance"
    raise error from NotADirectoryError('text')
except NotADirectoryError as caught:
    print(caught, type(caught.__cause__).__name__, caught.__dict__, isinstance(caught, BaseException))
    caught.add_note("a note")
    print(caught.__notes__, caught.with_traceback(None) is caught, caught.__traceback__)
try:
    NotADirectoryError('text').args = 5
except TypeError as refused:
    print(refused)
changed = NotADirectoryError('text')
changed.args = (1, 2)
print(changed.args)
