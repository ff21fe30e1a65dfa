# PendingDeprecationWarning: arguments, attributes, bases, handlers, a class derived from it.
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


show('PendingDeprecationWarning()', lambda: details(PendingDeprecationWarning()))
show("PendingDeprecationWarning('text')", lambda: details(PendingDeprecationWarning('text')))
show('PendingDeprecationWarning(1)', lambda: details(PendingDeprecationWarning(1)))
show('PendingDeprecationWarning(None)', lambda: details(PendingDeprecationWarning(None)))
show("PendingDeprecationWarning(('x',))", lambda: details(PendingDeprecationWarning(('x',))))
show("PendingDeprecationWarning('a', 2)", lambda: details(PendingDeprecationWarning('a', 2)))
show("PendingDeprecationWarning(['y'], {})", lambda: details(PendingDeprecationWarning(['y'], {})))
show('PendingDeprecationWarning(x=1)', lambda: details(PendingDeprecationWarning(x=1)))

print([one.__name__ for one in PendingDeprecationWarning.__mro__])
for handler in (PendingDeprecationWarning, Warning, Exception, BaseException, ValueError, LookupError, ArithmeticError, Warning):
    try:
        try:
            raise PendingDeprecationWarning('text')
        except handler as caught:
            print("caught as", handler.__name__, repr(caught))
    except BaseException as passed:
        print("not", handler.__name__, type(passed.__context__).__name__)


class Own(PendingDeprecationWarning):
    extra = "class attribute"

    def __str__(self):
        return f"own {self.extra} {len(self.args)}"


try:
    error = Own(*(PendingDeprecationWarning('text')).args)
    error.extra = "of the instance"
    raise error from PendingDeprecationWarning('text')
except PendingDeprecationWarning as caught:
    print(caught, type(caught.__cause__).__name__, caught.__dict__, isinstance(caught, BaseException))
    caught.add_note("a note")
    print(caught.__notes__, caught.with_traceback(None) is caught, caught.__traceback__)
try:
    PendingDeprecationWarning('text').args = 5
except TypeError as refused:
    print(refused)
changed = PendingDeprecationWarning('text')
changed.args = (1, 2)
print(changed.args)
