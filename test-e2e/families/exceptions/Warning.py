# Warning: arguments, attributes, bases, handlers, a class derived from it.
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


show('Warning()', lambda: details(Warning()))
show("Warning('text')", lambda: details(Warning('text')))
show('Warning(1)', lambda: details(Warning(1)))
show('Warning(None)', lambda: details(Warning(None)))
show("Warning(('x',))", lambda: details(Warning(('x',))))
show("Warning('a', 2)", lambda: details(Warning('a', 2)))
show("Warning(['y'], {})", lambda: details(Warning(['y'], {})))
show('Warning(x=1)', lambda: details(Warning(x=1)))

print([one.__name__ for one in Warning.__mro__])
for handler in (Warning, Exception, BaseException, ValueError, LookupError, ArithmeticError, Warning):
    try:
        try:
            raise Warning('text')
        except handler as caught:
            print("caught as", handler.__name__, repr(caught))
    except BaseException as passed:
        print("not", handler.__name__, type(passed.__context__).__name__)


class Own(Warning):
    extra = "class attribute"

    def __str__(self):
        return f"own {self.extra} {len(self.args)}"


try:
    error = Own(*(Warning('text')).args)
    error.extra = "of the instance"
    raise error from Warning('text')
except Warning as caught:
    print(caught, type(caught.__cause__).__name__, caught.__dict__, isinstance(caught, BaseException))
    caught.add_note("a note")
    print(caught.__notes__, caught.with_traceback(None) is caught, caught.__traceback__)
try:
    Warning('text').args = 5
except TypeError as refused:
    print(refused)
changed = Warning('text')
changed.args = (1, 2)
print(changed.args)
