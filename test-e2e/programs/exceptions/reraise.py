# bare raise, raise of the same object, raise outside of a handler; contexts.
def reraise():
    try:
        raise ValueError("one")
    except ValueError:
        try:
            raise TypeError("two")
        except TypeError:
            pass
        raise


try:
    reraise()
except ValueError as error:
    print(error, error.__context__)
try:
    raise
except RuntimeError as error:
    print(error)


def helper():
    raise


try:
    try:
        1 / 0
    except ZeroDivisionError:
        helper()
except ZeroDivisionError as error:
    print("through a function:", error)
try:
    try:
        raise KeyError(1)
    except KeyError as first:
        raise first
except KeyError as second:
    print(second.__context__ is second, second.__context__)
