# UserWarning: arguments, attributes, bases, handlers, a class derived from it.
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


show('UserWarning()', lambda: details(UserWarning()))
show("UserWarning('text')", lambda: details(UserWarning('text')))
show('UserWarning(1)', lambda: details(UserWarning(1)))
show('UserWarning(None)', lambda: details(UserWarning(None)))
show("UserWarning(('x',))", lambda: details(UserWarning(('x',))))
show("UserWarning('a', 2)", lambda: details(UserWarning('a', 2)))
show("UserWarning(['y'], {})", lambda: details(UserWarning(['y'], {})))
show('UserWarning(x=1)', lambda: details(UserWarning(x=1)))

print([one.__name__ for one in UserWarning.__mro__])
for handler in (UserWarning, Warning, Exception, BaseException, ValueError, LookupError, ArithmeticError, Warning):
    try:
        try:
            raise UserWarning('text')
        except handler as caught:
            print("caught as", handler.__name__, repr(caught))
    except BaseException as passed:
        print("not", handler.__name__, type(passed.__context__).__name__)


class Own(UserWarning):
    extra = "class attribute"

    def __str__(self):
        return f"own {self.extra} {len(self.args)}"


try:
    error = Own(*(UserWarning('text')).args)
    error.extra = "of the instance"
    raise error from UserWarning('text')
except UserWarning as caught:
    print(caught, type(caught.__cause__).__name__, caught.__dict__, isinstance(caught, BaseException))
    caught.add_note("a note")
    print(caught.__notes__, caught.with_traceback(None) is caught, caught.__traceback__)
try:
    UserWarning('text').args = 5
except TypeError as refused:
    print(refused)
changed = UserWarning('text')
changed.args = (1, 2)
print(changed.args)
