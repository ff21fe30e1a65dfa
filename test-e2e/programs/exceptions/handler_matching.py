# How handlers are chosen: order, tuples, expressions, subclasses, wrong ones.
class Base(Exception):
    pass


class Derived(Base):
    pass


def kinds():
    print("asked")
    return (KeyError, Base)


def attempt(error, *handlers):
    try:
        try:
            raise error
        except handlers[0]:
            return "first"
        except handlers[1]:
            return "second"
    except BaseException as passed:
        return f"passed {passed!r}"


print(attempt(Derived(), Base, Derived), attempt(Base(), Derived, Base), attempt(Derived(), (KeyError, Derived), Base))
print(attempt(OSError(), (), (ValueError, (KeyError,))) if False else attempt(OSError(), (), ValueError))
try:
    raise Derived
except kinds() as error:
    print(type(error).__name__)
for wrong in (5, "ValueError", (ValueError, 5), int):
    try:
        try:
            raise KeyError(1)
        except wrong:
            pass
    except (TypeError, KeyError) as error:
        print(type(error).__name__, error)
