"""reduce()."""

_missing = object()


def reduce(function, iterable, initial=_missing, /):
    """Apply a function of two arguments cumulatively to the items of an iterable, from left to right."""
    try:
        it = iter(iterable)
    except TypeError:
        if hasattr(type(iterable), "__iter__"):
            raise
        raise TypeError("reduce() arg 2 must support iteration") from None
    if initial is _missing:
        for initial in it:
            break
        else:
            raise TypeError("reduce() of empty iterable with no initial value")
    for v in it:
        initial = function(initial, v)
    return initial
