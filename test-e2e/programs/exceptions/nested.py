def inner(x):
    try:
        return 10 // x
    except TypeError:
        return "type"


def outer(x):
    try:
        return inner(x)
    except ZeroDivisionError as e:
        try:
            return [][x]
        except IndexError as f:
            return f"{e} / {f} / {type(f.__context__).__name__}"


print(outer(5), outer(0), outer("a"))
try:
    try:
        raise ValueError("one")
    except KeyError:
        print("no")
    finally:
        print("inner finally")
except ValueError as e:
    print("outer", e)
try:
    try:
        raise ValueError("one")
    except ValueError:
        raise KeyError("two")
except KeyError as e:
    print(repr(e), repr(e.__context__), e.__cause__, e.__suppress_context__)
try:
    try:
        1 / 0
    finally:
        {}["x"]
except KeyError as e:
    print(e, repr(e.__context__))
