# ExceptionGroup: arguments, attributes, bases, handlers, a class derived from it.
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


show("ExceptionGroup('m', [ValueError(1)])", lambda: details(ExceptionGroup('m', [ValueError(1)])))
show("ExceptionGroup('m', [])", lambda: details(ExceptionGroup('m', [])))
show("ExceptionGroup('m', [1])", lambda: details(ExceptionGroup('m', [1])))
show("ExceptionGroup('m')", lambda: details(ExceptionGroup('m')))
show("ExceptionGroup('m', (KeyError(1), TypeError(2)))", lambda: details(ExceptionGroup('m', (KeyError(1), TypeError(2)))))
show("ExceptionGroup('m', [KeyboardInterrupt()])", lambda: details(ExceptionGroup('m', [KeyboardInterrupt()])))
show('ExceptionGroup(5, [ValueError()])', lambda: details(ExceptionGroup(5, [ValueError()])))

print([one.__name__ for one in ExceptionGroup.__mro__])
for handler in (ExceptionGroup, BaseExceptionGroup, Exception, BaseException, ValueError, LookupError, ArithmeticError, Warning):
    try:
        try:
            raise ExceptionGroup('m', [ValueError(1)])
        except handler as caught:
            print("caught as", handler.__name__, repr(caught))
    except BaseException as passed:
        print("not", handler.__name__, type(passed.__context__).__name__)


class Own(ExceptionGroup):
    extra = "class attribute"

    def __str__(self):
        return f"own {self.extra} {len(self.args)}"


try:
    error = Own(*(ExceptionGroup('m', [ValueError(1)])).args)
    error.extra = "of the instance"
    raise error from ExceptionGroup('m', [ValueError(1)])
except ExceptionGroup as caught:
    print(caught, type(caught.__cause__).__name__, caught.__dict__, isinstance(caught, BaseException))
    caught.add_note("a note")
    print(caught.__notes__, caught.with_traceback(None) is caught, caught.__traceback__)
try:
    ExceptionGroup('m', [ValueError(1)]).args = 5
except TypeError as refused:
    print(refused)
changed = ExceptionGroup('m', [ValueError(1)])
changed.args = (1, 2)
print(changed.args)
