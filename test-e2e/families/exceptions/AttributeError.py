# AttributeError: arguments, attributes, bases, handlers, a class derived from it.
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
    for name in ['__cause__', '__context__', '__suppress_context__', 'name', 'obj']:
        found.append((name, getattr(error, name, "missing")))
    return found


show('AttributeError()', lambda: details(AttributeError()))
show("AttributeError('text')", lambda: details(AttributeError('text')))
show('AttributeError(1)', lambda: details(AttributeError(1)))
show('AttributeError(None)', lambda: details(AttributeError(None)))
show("AttributeError(('x',))", lambda: details(AttributeError(('x',))))
show("AttributeError('a', 2)", lambda: details(AttributeError('a', 2)))
show("AttributeError(['y'], {})", lambda: details(AttributeError(['y'], {})))
show('AttributeError(x=1)', lambda: details(AttributeError(x=1)))
show("AttributeError('m', name='n', obj=5)", lambda: details(AttributeError('m', name='n', obj=5)))
show('AttributeError(obj=1)', lambda: details(AttributeError(obj=1)))

print([one.__name__ for one in AttributeError.__mro__])
for handler in (AttributeError, Exception, BaseException, ValueError, LookupError, ArithmeticError, Warning):
    try:
        try:
            raise AttributeError('text')
        except handler as caught:
            print("caught as", handler.__name__, repr(caught))
    except BaseException as passed:
        print("not", handler.__name__, type(passed.__context__).__name__)


class Own(AttributeError):
    extra = "class attribute"

    def __str__(self):
        return f"own {self.extra} {len(self.args)}"


try:
    error = Own(*(AttributeError('text')).args)
    error.extra = "of the instance"
    raise error from AttributeError('text')
except AttributeError as caught:
    print(caught, type(caught.__cause__).__name__, caught.__dict__, isinstance(caught, BaseException))
    caught.add_note("a note")
    print(caught.__notes__, caught.with_traceback(None) is caught, caught.__traceback__)
try:
    AttributeError('text').args = 5
except TypeError as refused:
    print(refused)
changed = AttributeError('text')
changed.args = (1, 2)
print(changed.args)
