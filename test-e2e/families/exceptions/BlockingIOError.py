# BlockingIOError: arguments, attributes, bases, handlers, a class derived from it.
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


show('BlockingIOError()', lambda: details(BlockingIOError()))
show("BlockingIOError('text')", lambda: details(BlockingIOError('text')))
show('BlockingIOError(1)', lambda: details(BlockingIOError(1)))
show('BlockingIOError(None)', lambda: details(BlockingIOError(None)))
show("BlockingIOError(('x',))", lambda: details(BlockingIOError(('x',))))
show("BlockingIOError('a', 2)", lambda: details(BlockingIOError('a', 2)))
show("BlockingIOError(['y'], {})", lambda: details(BlockingIOError(['y'], {})))
show('BlockingIOError(x=1)', lambda: details(BlockingIOError(x=1)))
show("BlockingIOError(2, 'gone')", lambda: details(BlockingIOError(2, 'gone')))
show("BlockingIOError(2, 'gone', 'file')", lambda: details(BlockingIOError(2, 'gone', 'file')))
show("BlockingIOError(2, 'gone', 'from', None, 'to')", lambda: details(BlockingIOError(2, 'gone', 'from', None, 'to')))
show("BlockingIOError(17, 'there')", lambda: details(BlockingIOError(17, 'there')))
show("BlockingIOError(13, 'no')", lambda: details(BlockingIOError(13, 'no')))
show("BlockingIOError(999, 'odd')", lambda: details(BlockingIOError(999, 'odd')))
show("BlockingIOError('text', 'more')", lambda: details(BlockingIOError('text', 'more')))

print([one.__name__ for one in BlockingIOError.__mro__])
for handler in (BlockingIOError, OSError, Exception, BaseException, ValueError, LookupError, ArithmeticError, Warning):
    try:
        try:
            raise BlockingIOError('text')
        except handler as caught:
            print("caught as", handler.__name__, repr(caught))
    except BaseException as passed:
        print("not", handler.__name__, type(passed.__context__).__name__)


class Own(BlockingIOError):
    extra = "class attribute"

    def __str__(self):
        return f"own {self.extra} {len(self.args)}"


try:
    error = Own(*(BlockingIOError('text')).args)
    error.extra = "of the instance"
    raise error from BlockingIOError('text')
except BlockingIOError as caught:
    print(caught, type(caught.__cause__).__name__, caught.__dict__, isinstance(caught, BaseException))
    caught.add_note("a note")
    print(caught.__notes__, caught.with_traceback(None) is caught, caught.__traceback__)
try:
    BlockingIOError('text').args = 5
except TypeError as refused:
    print(refused)
changed = BlockingIOError('text')
changed.args = (1, 2)
print(changed.args)
