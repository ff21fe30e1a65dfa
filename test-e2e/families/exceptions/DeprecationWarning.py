# DeprecationWarning: arguments, attributes, bases, handlers, a class derived from it.
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


show('DeprecationWarning()', lambda: details(DeprecationWarning()))
show("DeprecationWarning('text')", lambda: details(DeprecationWarning('text')))
show('DeprecationWarning(1)', lambda: details(DeprecationWarning(1)))
show('DeprecationWarning(None)', lambda: details(DeprecationWarning(None)))
show("DeprecationWarning(('x',))", lambda: details(DeprecationWarning(('x',))))
show("DeprecationWarning('a', 2)", lambda: details(DeprecationWarning('a', 2)))
show("DeprecationWarning(['y'], {})", lambda: details(DeprecationWarning(['y'], {})))
show('DeprecationWarning(x=1)', lambda: details(DeprecationWarning(x=1)))

print([one.__name__ for one in DeprecationWarning.__mro__])
for handler in (DeprecationWarning, Warning, Exception, BaseException, ValueError, LookupError, ArithmeticError, Warning):
    try:
        try:
            raise DeprecationWarning('text')
        except handler as caught:
            print("caught as", handler.__name__, repr(caught))
    except BaseException as passed:
        print("not", handler.__name__, type(passed.__context__).__name__)


class Own(DeprecationWarning):
    extra = "class attribute"

    def __str__(self):
        return f"own {self.extra} {len(self.args)}"


try:
    error = Own(*(DeprecationWarning('text')).args)
    error.extra = "of the instance"
    raise error from DeprecationWarning('text')
except DeprecationWarning as caught:
    print(caught, type(caught.__cause__).__name__, caught.__dict__, isinstance(caught, BaseException))
    caught.add_note("a note")
    print(caught.__notes__, caught.with_traceback(None) is caught, caught.__traceback__)
try:
    DeprecationWarning('text').args = 5
except TypeError as refused:
    print(refused)
changed = DeprecationWarning('text')
changed.args = (1, 2)
print(changed.args)
