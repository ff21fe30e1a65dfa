# UnicodeWarning: arguments, attributes, bases, handlers, a class derived from it.
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


show('UnicodeWarning()', lambda: details(UnicodeWarning()))
show("UnicodeWarning('text')", lambda: details(UnicodeWarning('text')))
show('UnicodeWarning(1)', lambda: details(UnicodeWarning(1)))
show('UnicodeWarning(None)', lambda: details(UnicodeWarning(None)))
show("UnicodeWarning(('x',))", lambda: details(UnicodeWarning(('x',))))
show("UnicodeWarning('a', 2)", lambda: details(UnicodeWarning('a', 2)))
show("UnicodeWarning(['y'], {})", lambda: details(UnicodeWarning(['y'], {})))
show('UnicodeWarning(x=1)', lambda: details(UnicodeWarning(x=1)))

print([one.__name__ for one in UnicodeWarning.__mro__])
for handler in (UnicodeWarning, Warning, Exception, BaseException, ValueError, LookupError, ArithmeticError, Warning):
    try:
        try:
            raise UnicodeWarning('text')
        except handler as caught:
            print("caught as", handler.__name__, repr(caught))
    except BaseException as passed:
        print("not", handler.__name__, type(passed.__context__).__name__)


class Own(UnicodeWarning):
    extra = "class attribute"

    def __str__(self):
        return f"own {self.extra} {len(self.args)}"


try:
    error = Own(*(UnicodeWarning('text')).args)
    error.extra = "of the instance"
    raise error from UnicodeWarning('text')
except UnicodeWarning as caught:
    print(caught, type(caught.__cause__).__name__, caught.__dict__, isinstance(caught, BaseException))
    caught.add_note("a note")
    print(caught.__notes__, caught.with_traceback(None) is caught, caught.__traceback__)
try:
    UnicodeWarning('text').args = 5
except TypeError as refused:
    print(refused)
changed = UnicodeWarning('text')
changed.args = (1, 2)
print(changed.args)
