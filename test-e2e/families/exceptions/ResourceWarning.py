# ResourceWarning: arguments, attributes, bases, handlers, a class derived from it.
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


show('ResourceWarning()', lambda: details(ResourceWarning()))
show("ResourceWarning('text')", lambda: details(ResourceWarning('text')))
show('ResourceWarning(1)', lambda: details(ResourceWarning(1)))
show('ResourceWarning(None)', lambda: details(ResourceWarning(None)))
show("ResourceWarning(('x',))", lambda: details(ResourceWarning(('x',))))
show("ResourceWarning('a', 2)", lambda: details(ResourceWarning('a', 2)))
show("ResourceWarning(['y'], {})", lambda: details(ResourceWarning(['y'], {})))
show('ResourceWarning(x=1)', lambda: details(ResourceWarning(x=1)))

print([one.__name__ for one in ResourceWarning.__mro__])
for handler in (ResourceWarning, Warning, Exception, BaseException, ValueError, LookupError, ArithmeticError, Warning):
    try:
        try:
            raise ResourceWarning('text')
        except handler as caught:
            print("caught as", handler.__name__, repr(caught))
    except BaseException as passed:
        print("not", handler.__name__, type(passed.__context__).__name__)


class Own(ResourceWarning):
    extra = "class attribute"

    def __str__(self):
        return f"own {self.extra} {len(self.args)}"


try:
    error = Own(*(ResourceWarning('text')).args)
    error.extra = "of the instance"
    raise error from ResourceWarning('text')
except ResourceWarning as caught:
    print(caught, type(caught.__cause__).__name__, caught.__dict__, isinstance(caught, BaseException))
    caught.add_note("a note")
    print(caught.__notes__, caught.with_traceback(None) is caught, caught.__traceback__)
try:
    ResourceWarning('text').args = 5
except TypeError as refused:
    print(refused)
changed = ResourceWarning('text')
changed.args = (1, 2)
print(changed.args)
