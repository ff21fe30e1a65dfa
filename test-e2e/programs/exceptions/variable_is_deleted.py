# The name of a handler is gone after it, also when something else had it before.
error = "before"
try:
    raise ValueError(1)
except ValueError as error:
    print(repr(error))
try:
    error
except NameError as e:
    print(e)


def f():
    try:
        raise KeyError(2)
    except KeyError as e:
        e = "rebound"
    try:
        return e
    except UnboundLocalError as gone:
        return str(gone)


print(f())
for i in range(2):
    try:
        raise ValueError(i)
    except ValueError as e:
        kept = e
print(kept)
