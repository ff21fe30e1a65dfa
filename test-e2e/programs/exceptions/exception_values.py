# Exceptions as ordinary values: kept in lists, raised later, compared, passed about.
errors = [ValueError("v"), KeyError("k"), IndexError("i")]
handled = []
for e in errors:
    try:
        raise e
    except LookupError as caught:
        handled.append(("lookup", caught is e))
    except ValueError as caught:
        handled.append(("value", caught is e))
print(handled)


def make(kind, *args):
    return {"v": ValueError, "t": TypeError, "z": ZeroDivisionError}[kind](*args)


for kind in "vtz":
    try:
        raise make(kind, kind * 2, 1)
    except Exception as e:
        print(type(e) is ValueError, type(e).__name__, e.args, e)
collected = {}
for x in (0, "a", None, [], 2):
    try:
        collected[str(x)] = 4 / x
    except Exception as e:
        collected[str(x)] = e
print({k: v if isinstance(v, float) else type(v).__name__ for k, v in collected.items()})
e = ValueError("note")
e.add_note("first")
e.add_note("second")
print(e.__notes__)
f = RuntimeError("x").with_traceback(None)
print(repr(f), ValueError is ValueError, ValueError == TypeError, [ValueError, TypeError].index(TypeError))
