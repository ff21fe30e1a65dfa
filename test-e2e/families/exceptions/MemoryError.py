# MemoryError: arguments, attributes, bases, handlers, a class derived from it.
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
    for name in ['__cause__', '__context__', '__suppress_context__']:
        found.append((name, getattr(error, name, "missing")))
    return found


show('MemoryError()', lambda: details(MemoryError()))
show("MemoryError('text')", lambda: details(MemoryError('text')))
show('MemoryError(1)', lambda: details(MemoryError(1)))
show('MemoryError(None)', lambda: details(MemoryError(None)))
show("MemoryError(('x',))", lambda: details(MemoryError(('x',))))
show("MemoryError('a', 2)", lambda: details(MemoryError('a', 2)))
show("MemoryError(['y'], {})", lambda: details(MemoryError(['y'], {})))
show('MemoryError(x=1)', lambda: details(MemoryError(x=1)))

print([one.__name__ for one in MemoryError.__mro__])
for handler in (MemoryError, Exception, BaseException, ValueError, LookupError, ArithmeticError, Warning):
    try:
        try:
            raise MemoryError('text')
        except handler as caught:
            print("caught as", handler.__name__, repr(caught))
    except BaseException as passed:
        print("not", handler.__name__, type(passed.__context__).__name__)


class Own(MemoryError):
    extra = "class attribute"

    def __str__(self):
        return f"own {self.extra} {len(self.args)}"


try:
    error = Own(*(MemoryError('text')).args)
    error.extra = "of the instance"
    raise error from MemoryError('text')
except MemoryError as caught:
    print(caught, type(caught.__cause__).__name__, caught.__dict__, isinstance(caught, BaseException))
    caught.add_note("a note")
    print(caught.__notes__, caught.with_traceback(None) is caught, caught.__traceback__)
try:
    MemoryError('text').args = 5
except TypeError as refused:
    print(refused)
changed = MemoryError('text')
changed.args = (1, 2)
print(changed.args)
