# IndexError: arguments, attributes, bases, handlers, a class derived from it.
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


show('IndexError()', lambda: details(IndexError()))
show("IndexError('text')", lambda: details(IndexError('text')))
show('IndexError(1)', lambda: details(IndexError(1)))
show('IndexError(None)', lambda: details(IndexError(None)))
show("IndexError(('x',))", lambda: details(IndexError(('x',))))
show("IndexError('a', 2)", lambda: details(IndexError('a', 2)))
show("IndexError(['y'], {})", lambda: details(IndexError(['y'], {})))
show('IndexError(x=1)', lambda: details(IndexError(x=1)))

print([one.__name__ for one in IndexError.__mro__])
for handler in (IndexError, LookupError, Exception, BaseException, ValueError, LookupError, ArithmeticError, Warning):
    try:
        try:
            raise IndexError('text')
        except handler as caught:
            print("caught as", handler.__name__, repr(caught))
    except BaseException as passed:
        print("not", handler.__name__, type(passed.__context__).__name__)


class Own(IndexError):
    extra = "class attribute"

    def __str__(self):
        return f"own {self.extra} {len(self.args)}"


try:
    error = Own(*(IndexError('text')).args)
    error.extra = "of the instance"
    raise error from IndexError('text')
except IndexError as caught:
    print(caught, type(caught.__cause__).__name__, caught.__dict__, isinstance(caught, BaseException))
    caught.add_note("a note")
    print(caught.__notes__, caught.with_traceback(None) is caught, caught.__traceback__)
try:
    IndexError('text').args = 5
except TypeError as refused:
    print(refused)
changed = IndexError('text')
changed.args = (1, 2)
print(changed.args)
