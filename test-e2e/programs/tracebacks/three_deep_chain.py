def first():
    raise ValueError("first")


def second():
    try:
        first()
    except ValueError:
        raise TypeError("second")


def third():
    try:
        second()
    except TypeError as e:
        raise KeyError("third") from e


try:
    third()
finally:
    print("finally runs before the traceback")
