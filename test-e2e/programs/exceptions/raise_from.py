try:
    try:
        int("x")
    except ValueError as e:
        raise RuntimeError("wrapped") from e
except RuntimeError as e:
    print(e, repr(e.__cause__), e.__cause__ is e.__context__, e.__suppress_context__)
try:
    try:
        int("y")
    except ValueError:
        raise RuntimeError("hidden") from None
except RuntimeError as e:
    print(e, e.__cause__, repr(e.__context__), e.__suppress_context__)
try:
    raise KeyError("a") from IndexError("b")
except KeyError as e:
    print(repr(e), repr(e.__cause__))
try:
    raise KeyError("a") from OSError
except KeyError as e:
    print(repr(e.__cause__))
try:
    raise KeyError("a") from 5
except TypeError as e:
    print(e)
