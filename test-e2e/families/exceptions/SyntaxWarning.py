# SyntaxWarning: arguments, attributes, bases, handlers, a class derived from it.
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


show('SyntaxWarning()', lambda: details(SyntaxWarning()))
show("SyntaxWarning('text')", lambda: details(SyntaxWarning('text')))
show('SyntaxWarning(1)', lambda: details(SyntaxWarning(1)))
show('SyntaxWarning(None)', lambda: details(SyntaxWarning(None)))
show("SyntaxWarning(('x',))", lambda: details(SyntaxWarning(('x',))))
show("SyntaxWarning('a', 2)", lambda: details(SyntaxWarning('a', 2)))
show("SyntaxWarning(['y'], {})", lambda: details(SyntaxWarning(['y'], {})))
show('SyntaxWarning(x=1)', lambda: details(SyntaxWarning(x=1)))

print([one.__name__ for one in SyntaxWarning.__mro__])
for handler in (SyntaxWarning, Warning, Exception, BaseException, ValueError, LookupError, ArithmeticError, Warning):
    try:
        try:
            raise SyntaxWarning('text')
        except handler as caught:
            print("caught as", handler.__name__, repr(caught))
    except BaseException as passed:
        print("not", handler.__name__, type(passed.__context__).__name__)


class Own(SyntaxWarning):
    extra = "class attribute"

    def __str__(self):
        return f"own {self.extra} {len(self.args)}"


try:
    error = Own(*(SyntaxWarning('text')).args)
    error.extra = "of the instance"
    raise error from SyntaxWarning('text')
except SyntaxWarning as caught:
    print(caught, type(caught.__cause__).__name__, caught.__dict__, isinstance(caught, BaseException))
    caught.add_note("a note")
    print(caught.__notes__, caught.with_traceback(None) is caught, caught.__traceback__)
try:
    SyntaxWarning('text').args = 5
except TypeError as refused:
    print(refused)
changed = SyntaxWarning('text')
changed.args = (1, 2)
print(changed.args)
