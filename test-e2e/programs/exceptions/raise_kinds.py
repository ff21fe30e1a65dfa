# What raise takes: classes, instances, and what it refuses.
class Needs(Exception):
    def __init__(self, a):
        super().__init__(a, a)


class NotAnException:
    pass


for thing in (ValueError, ValueError("x"), Needs(1), KeyError):
    try:
        raise thing
    except Exception as error:
        print(repr(error))
for wrong in (Needs, NotAnException, NotAnException(), "text", None, 5, int):
    try:
        raise wrong
    except TypeError as error:
        print(error)
for cause in (ValueError, ValueError("c"), None, 5, int):
    try:
        raise KeyError("k") from cause
    except (KeyError, TypeError) as error:
        print(repr(error), repr(error.__cause__), error.__suppress_context__)
