# EOFError: arguments, attributes, bases, handlers, a class derived from it.
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


show('EOFError()', lambda: details(EOFError()))
show("EOFError('text')", lambda: details(EOFError('text')))
show('EOFError(1)', lambda: details(EOFError(1)))
show('EOFError(None)', lambda: details(EOFError(None)))
show("EOFError(('x',))", lambda: details(EOFError(('x',))))
show("EOFError('a', 2)", lambda: details(EOFError('a', 2)))
show("EOFError(['y'], {})", lambda: details(EOFError(['y'], {})))
show('EOFError(x=1)', lambda: details(EOFError(x=1)))

print([one.__name__ for one in EOFError.__mro__])
for handler in (EOFError, Exception, BaseException, ValueError, LookupError, ArithmeticError, Warning):
    try:
        try:
            raise EOFError('text')
        except handler as caught:
            print("caught as", handler.__name__, repr(caught))
    except BaseException as passed:
        print("not", handler.__name__, type(passed.__context__).__name__)


class Own(EOFError):
    extra = "class attribute"

    def __str__(self):
        return f"own {self.extra} {len(self.args)}"


try:
    error = Own(*(EOFError('text')).args)
    error.extra = "of the instance"
    raise error from EOFError('text')
except EOFError as caught:
    print(caught, type(caught.__cause__).__name__, caught.__dict__, isinstance(caught, BaseException))
    caught.add_note("a note")
    print(caught.__notes__, caught.with_traceback(None) is caught, caught.__traceback__)
try:
    EOFError('text').args = 5
except TypeError as refused:
    print(refused)
changed = EOFError('text')
changed.args = (1, 2)
print(changed.args)
