"""Exceptions defined in Python."""


class AppError(Exception):
    """Base of the program's errors."""


class CodeError(AppError):
    def __init__(self, code, message="no message"):
        super().__init__(message)
        self.code = code

    def describe(self):
        return f"[{self.code}] {self}"


class Fancy(AppError):
    def __init__(self, a, b):
        self.a, self.b = a, b

    def __str__(self):
        return f"fancy {self.a} and {self.b}"


class Renamed(CodeError):
    def __repr__(self):
        return "<renamed>"


for make in (
    lambda: AppError(),
    lambda: AppError("one"),
    lambda: AppError("one", 2),
    lambda: CodeError(7),
    lambda: CodeError(8, "text"),
    lambda: Fancy(1, 2),
    lambda: Renamed(1),
):
    try:
        raise make()
    except AppError as error:
        print(type(error).__name__, repr(error), str(error), error.args, error.__dict__)

try:
    raise AppError
except Exception as error:
    print(repr(error), isinstance(error, AppError), error.__cause__, error.__context__)
try:
    raise Fancy
except TypeError as error:
    print(error)


def classify(action):
    try:
        action()
    except CodeError as error:
        return "code", error.describe()
    except (KeyError, AppError) as error:
        return "app or key", type(error).__name__
    except Exception as error:
        return "other", type(error).__name__
    else:
        return "none", ""
    finally:
        print("finally", end=" ")


def throw(e):
    raise e


print(classify(lambda: throw(CodeError(3))))
print(classify(lambda: throw(AppError("x"))))
print(classify(lambda: {}["k"]))
print(classify(lambda: 1 / 0))
print(classify(lambda: None))


class Wrapped(ValueError, AppError):
    pass


try:
    try:
        int("x")
    except ValueError as error:
        raise Wrapped("wrapped") from error
except AppError as error:
    print(repr(error), repr(error.__cause__), error.__suppress_context__, isinstance(error, ValueError))
print([c.__name__ for c in Wrapped.__mro__])


class Chain(Exception):
    count = 0

    def __init__(self, *args):
        super().__init__(*args)
        Chain.count += 1
        self.number = Chain.count


hits = 0
for i in range(500):
    try:
        if i % 3 == 0:
            raise Chain(i)
        if i % 7 == 0:
            raise Wrapped(i)
    except Chain as error:
        hits += error.number
    except AppError as error:
        hits += error.args[0]
print(hits, Chain.count)


class Attr(AttributeError):
    pass


class Lazy:
    def __getattr__(self, name):
        if name.startswith("x"):
            return name.upper()
        raise Attr(f"no {name}")


print(Lazy().xyz, hasattr(Lazy(), "abc"), getattr(Lazy(), "q", None))
try:
    Lazy().abc
except Attr as error:
    print(error)


class Key(KeyError):
    def __str__(self):
        return "key: " + str(self.args)


try:
    raise Key("a", "b")
except LookupError as error:
    print(error, repr(error))
try:
    raise KeyError(Fancy(1, 2))
except KeyError as error:
    print(error)


class Stop(StopIteration):
    pass


class It:
    def __iter__(self):
        return self

    def __next__(self):
        raise Stop("end")


print(list(It()))
e = AppError("with notes")
e.add_note("first")
e.extra = [1]
print(e.__notes__, e.extra, e.with_traceback(None) is e)


class NotException:
    pass


for bad in (NotException, NotException(), 5):
    try:
        raise bad
    except TypeError as error:
        print(error)
try:
    try:
        raise AppError
    except NotException:
        pass
except TypeError as error:
    print(error)
