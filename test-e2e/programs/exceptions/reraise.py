def f():
    try:
        raise ValueError("original")
    except ValueError:
        print("logging")
        raise


try:
    f()
except ValueError as e:
    print(e)
    saved = e
try:
    raise saved
except Exception as e:
    print(e is saved, e.args)
try:
    raise
except RuntimeError as e:
    print(e)
try:
    try:
        raise KeyError("k")
    except KeyError as e:
        raise e
except KeyError as e:
    print(repr(e), e.__context__)
for bad in (5, "text", None, int, [ValueError]):
    try:
        raise bad
    except TypeError as e:
        print(e)
try:
    raise ValueError
except ValueError as e:
    print(repr(e), repr(str(e)), e.args)
