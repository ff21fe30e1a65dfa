# BaseException: arguments, attributes, bases, handlers, a class derived from it.
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


show('BaseException()', lambda: details(BaseException()))
show("BaseException('text')", lambda: details(BaseException('text')))
show('BaseException(1)', lambda: details(BaseException(1)))
show('BaseException(None)', lambda: details(BaseException(None)))
show("BaseException(('x',))", lambda: details(BaseException(('x',))))
show("BaseException('a', 2)", lambda: details(BaseException('a', 2)))
show("BaseException(['y'], {})", lambda: details(BaseException(['y'], {})))
show('BaseException(x=1)', lambda: details(BaseException(x=1)))

print([one.__name__ for one in BaseException.__mro__])
for handler in (BaseException, ValueError, LookupError, ArithmeticError, Warning):
    try:
        try:
            raise BaseException('text')
        except handler as caught:
            print("caught as", handler.__name__, repr(caught))
    except BaseException as passed:
        print("not", handler.__name__, type(passed.__context__).__name__)


class Own(BaseException):
    extra = "class attribute"

    def __str__(self):
        return f"own {self.extra} {len(self.args)}"


try:
    error = Own(*(BaseException('text')).args)
    error.extra = "of the instance"
    raise error from BaseException('text')
except BaseException as caught:
    print(caught, type(caught.__cause__).__name__, caught.__dict__, isinstance(caught, BaseException))
    caught.add_note("a note")
    print(caught.__notes__, caught.with_traceback(None) is caught, caught.__traceback__)
try:
    BaseException('text').args = 5
except TypeError as refused:
    print(refused)
changed = BaseException('text')
changed.args = (1, 2)
print(changed.args)
