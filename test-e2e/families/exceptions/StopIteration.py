# StopIteration: arguments, attributes, bases, handlers, a class derived from it.
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
    for name in ['__cause__', '__context__', '__suppress_context__', 'value']:
        found.append((name, getattr(error, name, "missing")))
    return found


show('StopIteration()', lambda: details(StopIteration()))
show("StopIteration('text')", lambda: details(StopIteration('text')))
show('StopIteration(1)', lambda: details(StopIteration(1)))
show('StopIteration(None)', lambda: details(StopIteration(None)))
show("StopIteration(('x',))", lambda: details(StopIteration(('x',))))
show("StopIteration('a', 2)", lambda: details(StopIteration('a', 2)))
show("StopIteration(['y'], {})", lambda: details(StopIteration(['y'], {})))
show('StopIteration(x=1)', lambda: details(StopIteration(x=1)))
show('StopIteration(5)', lambda: details(StopIteration(5)))
show('StopIteration(1, 2)', lambda: details(StopIteration(1, 2)))

print([one.__name__ for one in StopIteration.__mro__])
for handler in (StopIteration, Exception, BaseException, ValueError, LookupError, ArithmeticError, Warning):
    try:
        try:
            raise StopIteration('text')
        except handler as caught:
            print("caught as", handler.__name__, repr(caught))
    except BaseException as passed:
        print("not", handler.__name__, type(passed.__context__).__name__)


class Own(StopIteration):
    extra = "class attribute"

    def __str__(self):
        return f"own {self.extra} {len(self.args)}"


try:
    error = Own(*(StopIteration('text')).args)
    error.extra = "of the instance"
    raise error from StopIteration('text')
except StopIteration as caught:
    print(caught, type(caught.__cause__).__name__, caught.__dict__, isinstance(caught, BaseException))
    caught.add_note("a note")
    print(caught.__notes__, caught.with_traceback(None) is caught, caught.__traceback__)
try:
    StopIteration('text').args = 5
except TypeError as refused:
    print(refused)
changed = StopIteration('text')
changed.args = (1, 2)
print(changed.args)
