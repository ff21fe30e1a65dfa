# ImportWarning: arguments, attributes, bases, handlers, a class derived from it.
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


show('ImportWarning()', lambda: details(ImportWarning()))
show("ImportWarning('text')", lambda: details(ImportWarning('text')))
show('ImportWarning(1)', lambda: details(ImportWarning(1)))
show('ImportWarning(None)', lambda: details(ImportWarning(None)))
show("ImportWarning(('x',))", lambda: details(ImportWarning(('x',))))
show("ImportWarning('a', 2)", lambda: details(ImportWarning('a', 2)))
show("ImportWarning(['y'], {})", lambda: details(ImportWarning(['y'], {})))
show('ImportWarning(x=1)', lambda: details(ImportWarning(x=1)))

print([one.__name__ for one in ImportWarning.__mro__])
for handler in (ImportWarning, Warning, Exception, BaseException, ValueError, LookupError, ArithmeticError, Warning):
    try:
        try:
            raise ImportWarning('text')
        except handler as caught:
            print("caught as", handler.__name__, repr(caught))
    except BaseException as passed:
        print("not", handler.__name__, type(passed.__context__).__name__)


class Own(ImportWarning):
    extra = "class attribute"

    def __str__(self):
        return f"own {self.extra} {len(self.args)}"


try:
    error = Own(*(ImportWarning('text')).args)
    error.extra = "of the instance"
    raise error from ImportWarning('text')
except ImportWarning as caught:
    print(caught, type(caught.__cause__).__name__, caught.__dict__, isinstance(caught, BaseException))
    caught.add_note("a note")
    print(caught.__notes__, caught.with_traceback(None) is caught, caught.__traceback__)
try:
    ImportWarning('text').args = 5
except TypeError as refused:
    print(refused)
changed = ImportWarning('text')
changed.args = (1, 2)
print(changed.args)
