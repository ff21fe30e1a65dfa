"""Shallow and deep copies."""

from _lib import bare as _bare
from copyreg import _slotnames

__all__ = ["Error", "copy", "deepcopy", "replace"]


class Error(Exception):
    pass


error = Error

_ATOMIC = {
    int, float, bool, complex, str, bytes, type, range, slice, type(None), type(...), type(NotImplemented),
    type(len), type(lambda: 0), property,
}  # fmt: skip
_CONTAINERS = {list, dict, set, bytearray}


def copy(x):
    """Shallow copy operation on arbitrary Python objects."""
    cls = type(x)
    if cls in _ATOMIC or cls is tuple or cls is frozenset:
        return x
    if cls in _CONTAINERS:
        return x.copy()
    if issubclass(cls, type):
        return x
    y = _bare(x)
    if y is not None:
        y.__dict__.update(x.__dict__)
        return y
    copier = getattr(cls, "__copy__", None)
    if copier is not None:
        return copier(x)
    return _rebuild(x, _reduced(x, cls), None)


def _reduced(x, cls):
    """(function, args, state, items, pairs) that make a copy of x."""
    if getattr(cls, "__reduce_ex__", None) is None and getattr(cls, "__reduce__", None) is None:
        return _default_reduce(x, cls)
    reduce_ex = cls.__dict__.get("__reduce_ex__")
    if reduce_ex is not None:
        return reduce_ex(x, 4)
    for base in cls.__mro__:
        if base is object:
            break
        if "__reduce__" in base.__dict__:
            return base.__dict__["__reduce__"](x)
    return _default_reduce(x, cls)


def _default_reduce(x, cls):
    """What object.__reduce_ex__(4) gives."""
    if issubclass(cls, BaseException):
        return cls, x.args, dict(x.__dict__) or None
    args = ()
    if hasattr(cls, "__getnewargs_ex__"):
        args, kwargs = x.__getnewargs_ex__()
        function = lambda *rest: cls.__new__(cls, *rest, **kwargs)
    else:
        if hasattr(cls, "__getnewargs__"):
            args = x.__getnewargs__()
        elif issubclass(cls, tuple):
            args = (tuple(x),)
        elif issubclass(cls, (str, int, float, frozenset, bytes)):
            base = next(b for b in (str, bool, int, float, frozenset, bytes) if issubclass(cls, b))
            args = (base(x),)
        function = lambda *rest: cls.__new__(cls, *rest)
    getstate = getattr(cls, "__getstate__", None)
    if getstate is not None and getstate is not getattr(object, "__getstate__", None):
        state = getstate(x)
    else:
        state = _default_state(x, cls)
    items = iter(x) if issubclass(cls, list) else None
    pairs = iter(x.items()) if issubclass(cls, dict) else None
    if state is None and not (hasattr(x, "__dict__") or args or items or pairs or _slotnames(cls)):
        if type(x).__name__ in ("generator", "module", "TextIOWrapper"):
            raise TypeError(f"cannot pickle '{type(x).__name__}' object")
    return function, args, state, items, pairs


def _default_state(x, cls):
    d = getattr(x, "__dict__", None)
    slots = {}
    for name in _slotnames(cls):
        try:
            slots[name] = getattr(x, name)
        except AttributeError:
            pass
    if slots:
        return (d if d else None), slots
    return d if d else None


def _rebuild(x, reduced, memo):
    if isinstance(reduced, str):
        return x
    function, args, state, items, pairs = (*reduced, None, None, None)[:5]
    deep = memo is not None
    if deep and args:
        args = tuple([deepcopy(arg, memo) for arg in args])
    y = function(*args)
    if deep:
        memo[id(x)] = y
    if state is not None:
        if deep:
            state = deepcopy(state, memo)
        if hasattr(y, "__setstate__"):
            y.__setstate__(state)
        else:
            slots = None
            if isinstance(state, tuple) and len(state) == 2:
                state, slots = state
            if state is not None:
                y.__dict__.update(state)
            if slots is not None:
                for key, value in slots.items():
                    setattr(y, key, value)
    if items is not None:
        for item in items:
            y.append(deepcopy(item, memo) if deep else item)
    if pairs is not None:
        for key, value in pairs:
            if deep:
                key = deepcopy(key, memo)
                value = deepcopy(value, memo)
            y[key] = value
    return y


_missing = []


def deepcopy(x, memo=None, _nil=[]):
    """Deep copy operation on arbitrary Python objects."""
    cls = type(x)
    if cls in _ATOMIC:
        return x
    if memo is None:
        memo = {}
    d = id(x)
    y = memo.get(d, _missing)
    if y is not _missing:
        return y
    if cls is list:
        y = memo[d] = []
        for item in x:
            y.append(deepcopy(item, memo))
    elif cls is dict:
        y = memo[d] = {}
        for key, value in x.items():
            y[deepcopy(key, memo)] = deepcopy(value, memo)
    elif cls is tuple:
        items = [deepcopy(item, memo) for item in x]
        # It may have been copied meanwhile, by way of itself.
        y = memo.get(d, _missing)
        if y is not _missing:
            return y
        for old, new in zip(x, items):
            if old is not new:
                y = tuple(items)
                break
        else:
            y = x
    elif cls is set or cls is frozenset:
        y = cls([deepcopy(item, memo) for item in x])
    elif issubclass(cls, type):
        return x
    elif (y := _bare(x)) is not None:
        memo[d] = y
        y.__dict__.update(deepcopy(x.__dict__, memo))
    elif cls is _Method:
        y = cls(x.__func__, deepcopy(x.__self__, memo))
    else:
        copier = getattr(x, "__deepcopy__", None)
        y = copier(memo) if copier is not None else _rebuild(x, _reduced(x, cls), memo)
    if y is not x:
        memo[d] = y
        memo.setdefault(id(memo), []).append(x)  # as long as the memo lives, so does what it knows by id
    return y


class _Bound:
    def method(self):
        pass


_Method = type(_Bound().method)


def replace(obj, /, **changes):
    """Return a new object replacing specified fields with new values."""
    cls = obj.__class__
    func = getattr(cls, "__replace__", None)
    if func is None:
        raise TypeError(f"replace() does not support {cls.__name__} objects")
    return func(obj, **changes)
