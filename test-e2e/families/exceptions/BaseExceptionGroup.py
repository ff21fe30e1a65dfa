# BaseExceptionGroup: arguments, attributes, bases, handlers, a class derived from it.
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
    for name in ['__cause__', '__context__', '__suppress_context__', 'message', 'exceptions']:
        found.append((name, getattr(error, name, "missing")))
    return found


show("BaseExceptionGroup('m', [KeyboardInterrupt()])", lambda: details(BaseExceptionGroup('m', [KeyboardInterrupt()])))
show("BaseExceptionGroup('m', [ValueError()])", lambda: details(BaseExceptionGroup('m', [ValueError()])))
show("BaseExceptionGroup('m', None)", lambda: details(BaseExceptionGroup('m', None)))

print([one.__name__ for one in BaseExceptionGroup.__mro__])
for handler in (BaseExceptionGroup, BaseException, ValueError, LookupError, ArithmeticError, Warning):
    try:
        try:
            raise BaseExceptionGroup('m', [ValueError(1)])
        except handler as caught:
            print("caught as", handler.__name__, repr(caught))
    except BaseException as passed:
        print("not", handler.__name__, type(passed.__context__).__name__)


class Own(BaseExceptionGroup):
    extra = "class attribute"

    def __str__(self):
        return f"own {self.extra} {len(self.args)}"


try:
    error = Own(*(BaseExceptionGroup('m', [ValueError(1)])).args)
    error.extra = "of the instance"
    raise error from BaseExceptionGroup('m', [ValueError(1)])
except BaseExceptionGroup as caught:
    print(caught, type(caught.__cause__).__name__, caught.__dict__, isinstance(caught, BaseException))
    caught.add_note("a note")
    print(caught.__notes__, caught.with_traceback(None) is caught, caught.__traceback__)
try:
    BaseExceptionGroup('m', [ValueError(1)]).args = 5
except TypeError as refused:
    print(refused)
changed = BaseExceptionGroup('m', [ValueError(1)])
changed.args = (1, 2)
print(changed.args)
