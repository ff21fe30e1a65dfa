# NameError: arguments, attributes, bases, handlers, a class derived from it.
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
    for name in ['__cause__', '__context__', '__suppress_context__', 'name']:
        found.append((name, getattr(error, name, "missing")))
    return found


show('NameError()', lambda: details(NameError()))
show("NameError('text')", lambda: details(NameError('text')))
show('NameError(1)', lambda: details(NameError(1)))
show('NameError(None)', lambda: details(NameError(None)))
show("NameError(('x',))", lambda: details(NameError(('x',))))
show("NameError('a', 2)", lambda: details(NameError('a', 2)))
show("NameError(['y'], {})", lambda: details(NameError(['y'], {})))
show("NameError('m', name='n')", lambda: details(NameError('m', name='n')))

print([one.__name__ for one in NameError.__mro__])
for handler in (NameError, Exception, BaseException, ValueError, LookupError, ArithmeticError, Warning):
    try:
        try:
            raise NameError('text')
        except handler as caught:
            print("caught as", handler.__name__, repr(caught))
    except BaseException as passed:
        print("not", handler.__name__, type(passed.__context__).__name__)


class Own(NameError):
    extra = "class attribute"

    def __str__(self):
        return f"own {self.extra} {len(self.args)}"


try:
    error = Own(*(NameError('text')).args)
    error.extra = "of the instance"
    raise error from NameError('text')
except NameError as caught:
    print(caught, type(caught.__cause__).__name__, caught.__dict__, isinstance(caught, BaseException))
    caught.add_note("a note")
    print(caught.__notes__, caught.with_traceback(None) is caught, caught.__traceback__)
try:
    NameError('text').args = 5
except TypeError as refused:
    print(refused)
changed = NameError('text')
changed.args = (1, 2)
print(changed.args)
