# StopIteration that leaves a generator's body becomes RuntimeError; return values are its value.
def leaks():
    yield 1
    raise StopIteration("leaked")


def returns():
    yield 1
    return "value"


it = leaks()
next(it)
try:
    next(it)
except RuntimeError as error:
    print(error, repr(error.__cause__))
it = returns()
next(it)
try:
    next(it)
except StopIteration as stop:
    print(stop.value, stop.args)
print(next(it, "exhausted"))


def outer():
    result = yield from returns()
    yield result


print(list(outer()), list(map(next, [iter([1])])))


def from_next():
    while True:
        yield next(inner)


inner = iter("ab")
try:
    print(list(from_next()))
except RuntimeError as error:
    print(error)
