"""Exceptions raised, passed on and caught by compiled code: tracebacks, contexts and what is being handled stay right."""
import sys


def lines(e):
    found = []
    tb = e.__traceback__
    while tb is not None:
        found.append(tb.tb_lineno)
        tb = tb.tb_next
    return found


def thrower(x):
    raise ValueError(x)


def between(x):
    return thrower(x) + 1


def deep(n, x):
    if n == 0:
        raise KeyError(x)
    return deep(n - 1, x)


for x in range(3):
    try:
        between(x)
    except ValueError as e:
        print(e.args, lines(e), sys.exc_info()[0])
    print(sys.exc_info())

for n in (0, 1, 3, 5, 6, 7, 20):
    try:
        deep(n, n)
    except (IndexError, KeyError) as e:
        print(n, e.args, len(lines(e)), lines(e)[-2:])


def chained(x):
    try:
        try:
            thrower(x)
        except ValueError:
            deep(2, x)
    except KeyError as e:
        return e


e = chained(7)
print(repr(e), repr(e.__context__), e.__cause__, e.__suppress_context__, lines(e), lines(e.__context__))


def caused(x):
    try:
        thrower(x)
    except ValueError as first:
        raise RuntimeError("second") from first


for x in range(2):
    try:
        caused(x)
    except RuntimeError as e:
        print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__, lines(e), lines(e.__cause__))

try:
    raise TypeError from None
except TypeError as e:
    print(e.__suppress_context__, e.__cause__)


def again(x):
    try:
        thrower(x)
    except ValueError:
        raise


def again_by_name(x):
    try:
        thrower(x)
    except ValueError as e:
        raise e


for f in (again, again_by_name):
    try:
        f(1)
    except ValueError as e:
        print(f.__name__, lines(e))


def cleanup(x, log):
    try:
        thrower(x)
    finally:
        log.append(sys.exc_info()[0])


log = []
for x in range(2):
    try:
        cleanup(x, log)
    except ValueError as e:
        print(lines(e))
print(log, sys.exc_info())


def generator(x):
    try:
        yield 1
        thrower(x)
        yield 2
    except ValueError as e:
        yield lines(e)
    finally:
        yield "end"


for x in range(2):
    print(list(generator(x)))
    for item in generator(x):
        print(item, end=" ")
    print()


def escaping():
    yield 1
    deep(1, "out")


for x in range(2):
    try:
        for item in escaping():
            print(item)
    except KeyError as e:
        print(lines(e))


def stops():
    yield 1
    raise StopIteration("early")


try:
    for item in stops():
        print(item)
except RuntimeError as e:
    print(repr(e), repr(e.__cause__))


def lookups(container, key):
    try:
        return container[key]
    except LookupError as e:
        return repr(e), lines(e)


for container, key in [({}, 1), ({"a": 1}, "b"), ({(1, 2): 3}, (1, 3)), ([], 0), ([1], -2), ((1,), 1), ("ab", 2)]:
    print(lookups(container, key))


def within_handler(x):
    try:
        thrower(x)
    except ValueError:
        for y in range(2):
            try:
                {}[y]
            except KeyError as e:
                print(repr(e.__context__), sys.exc_info()[0])
        print(sys.exc_info()[0])
        return x
    finally:
        print(sys.exc_info()[0])


print(within_handler(3), sys.exc_info()[0])


def cycle():
    try:
        raise ValueError(1)
    except ValueError as a:
        try:
            raise KeyError(2)
        except KeyError as b:
            try:
                raise a
            except ValueError as c:
                print(repr(c.__context__), repr(b.__context__))


cycle()

same = ValueError("same")
for i in range(4):
    try:
        raise same
    except ValueError as e:
        print(len(lines(e)), e is same)


def catches(kind):
    try:
        raise kind
    except kind:
        return "caught " + kind.__name__
    except BaseException as e:
        return "missed " + repr(e)


for kind in (ValueError, ZeroDivisionError, OSError, StopIteration, KeyboardInterrupt, (KeyError, IndexError), 3, int):
    try:
        print(catches(kind))
    except TypeError as e:
        print(e)
