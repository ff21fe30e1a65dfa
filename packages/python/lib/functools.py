"""Functions of functions."""

from _functools import reduce

__all__ = [
    "update_wrapper", "wraps", "WRAPPER_ASSIGNMENTS", "WRAPPER_UPDATES", "total_ordering", "cache",
    "cmp_to_key", "lru_cache", "reduce", "partial", "partialmethod", "singledispatch", "singledispatchmethod",
    "cached_property",
]  # fmt: skip

WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__", "__type_params__")
WRAPPER_UPDATES = ("__dict__",)

_missing = object()


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Make a wrapper function look like the function it wraps."""
    for name in assigned:
        try:
            value = getattr(wrapped, name)
        except AttributeError:
            continue
        if name == "__type_params__" and not value:
            continue
        setattr(wrapper, name, value)
    for name in updated:
        getattr(wrapper, name).update(getattr(wrapped, name, {}))
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Decorator: update_wrapper of the function that follows."""

    def decorate(wrapper):
        return update_wrapper(wrapper, wrapped, assigned, updated)

    return decorate


def cmp_to_key(mycmp):
    """Convert a comparison function into a key function."""

    class K:
        __slots__ = ("obj",)
        __hash__ = None

        def __init__(self, obj):
            self.obj = obj

        def __lt__(self, other):
            return mycmp(self.obj, other.obj) < 0

        def __gt__(self, other):
            return mycmp(self.obj, other.obj) > 0

        def __eq__(self, other):
            return mycmp(self.obj, other.obj) == 0

        def __le__(self, other):
            return mycmp(self.obj, other.obj) <= 0

        def __ge__(self, other):
            return mycmp(self.obj, other.obj) >= 0

    K.__name__ = "KeyWrapper"
    K.__qualname__ = "KeyWrapper"
    return K


# --- total_ordering -----------------------------------------------------------


def _not_lt(self, other):
    r = type(self).__lt__(self, other)
    return r if r is NotImplemented else not r


def _gt_of_lt(self, other):
    r = type(self).__lt__(self, other)
    return r if r is NotImplemented else not r and self != other


def _le_of_lt(self, other):
    r = type(self).__lt__(self, other)
    return r if r is NotImplemented else r or self == other


def _not_le(self, other):
    r = type(self).__le__(self, other)
    return r if r is NotImplemented else not r


def _lt_of_le(self, other):
    r = type(self).__le__(self, other)
    return r if r is NotImplemented else r and self != other


def _ge_of_le(self, other):
    r = type(self).__le__(self, other)
    return r if r is NotImplemented else not r or self == other


def _not_gt(self, other):
    r = type(self).__gt__(self, other)
    return r if r is NotImplemented else not r


def _lt_of_gt(self, other):
    r = type(self).__gt__(self, other)
    return r if r is NotImplemented else not (r or self == other)


def _ge_of_gt(self, other):
    r = type(self).__gt__(self, other)
    return r if r is NotImplemented else r or self == other


def _not_ge(self, other):
    r = type(self).__ge__(self, other)
    return r if r is NotImplemented else not r


def _gt_of_ge(self, other):
    r = type(self).__ge__(self, other)
    return r if r is NotImplemented else r and self != other


def _le_of_ge(self, other):
    r = type(self).__ge__(self, other)
    return r if r is NotImplemented else not r or self == other


_ORDERINGS = {
    "__lt__": {"__gt__": _gt_of_lt, "__le__": _le_of_lt, "__ge__": _not_lt},
    "__le__": {"__ge__": _ge_of_le, "__lt__": _lt_of_le, "__gt__": _not_le},
    "__gt__": {"__lt__": _lt_of_gt, "__ge__": _ge_of_gt, "__le__": _not_gt},
    "__ge__": {"__le__": _le_of_ge, "__gt__": _gt_of_ge, "__lt__": _not_ge},
}


def total_ordering(cls):
    """Class decorator that fills in missing ordering methods."""
    roots = [name for name in _ORDERINGS if getattr(cls, name, None) is not getattr(object, name, None)]
    if not roots:
        raise ValueError("must define at least one ordering operation: < > <= >=")
    root = "__lt__" if "__lt__" in roots else "__le__" if "__le__" in roots else roots[0]
    for name, function in _ORDERINGS[root].items():
        if name not in roots:
            setattr(cls, name, _named(function, name))
    return cls


def _named(function, name):
    def ordering(self, other):
        return function(self, other)

    ordering.__name__ = name
    ordering.__qualname__ = name
    return ordering


# --- caches -------------------------------------------------------------------


_info_type = None


def __getattr__(name):
    if name == "_CacheInfo":
        return type(_cache_info(0, 0, 0, 0))
    raise AttributeError(f"module 'functools' has no attribute {name!r}")


def _cache_info(hits, misses, maxsize, currsize):
    global _info_type
    if _info_type is None:
        from collections import namedtuple

        _info_type = namedtuple("CacheInfo", ["hits", "misses", "maxsize", "currsize"], module="functools")
    return _info_type(hits, misses, maxsize, currsize)


_keywords_follow = object()


def _make_key(args, kwds, typed):
    """The key of a call: what is equal and (if typed) of the same types is the same call."""
    if not kwds and not typed:
        if len(args) == 1 and type(args[0]) in (int, str):
            return args[0]
        return args
    key = args
    if kwds:
        key += (_keywords_follow,)
        for item in kwds.items():
            key += item
    if typed:
        key += tuple([type(v) for v in args])
        key += tuple([type(v) for v in kwds.values()])
    return key


def lru_cache(maxsize=128, typed=False):
    """Least-recently-used cache decorator; with maxsize None it only grows."""
    if isinstance(maxsize, int):
        if maxsize < 0:
            maxsize = 0
    elif callable(maxsize) and isinstance(typed, bool):
        function, maxsize = maxsize, 128
        wrapper = _lru_cache_wrapper(function, maxsize, typed)
        wrapper.cache_parameters = lambda: {"maxsize": maxsize, "typed": typed}
        return update_wrapper(wrapper, function)
    elif maxsize is not None:
        raise TypeError("Expected first argument to be an integer, a callable, or None")

    def decorate(function):
        wrapper = _lru_cache_wrapper(function, maxsize, typed)
        wrapper.cache_parameters = lambda: {"maxsize": maxsize, "typed": typed}
        return update_wrapper(wrapper, function)

    return decorate


def cache(user_function, /):
    """Simple lightweight unbounded cache."""
    return lru_cache(maxsize=None)(user_function)


def _lru_cache_wrapper(function, maxsize, typed):
    store = {}
    hits = 0
    misses = 0

    if maxsize == 0:

        def wrapper(*args, **kwds):
            nonlocal misses
            misses += 1
            return function(*args, **kwds)

    elif maxsize is None and not typed:

        def wrapper(*args, **kwds):
            nonlocal hits, misses
            if kwds:
                key = _make_key(args, kwds, False)
            elif len(args) == 1:
                key = args[0]
                if type(key) is not int and type(key) is not str:
                    key = args
            else:
                key = args
            v = store.get(key, _missing)
            if v is not _missing:
                hits += 1
                return v
            misses += 1
            v = function(*args, **kwds) if kwds else function(*args)
            store[key] = v
            return v

    elif maxsize is None:

        def wrapper(*args, **kwds):
            nonlocal hits, misses
            key = _make_key(args, kwds, typed)
            v = store.get(key, _missing)
            if v is not _missing:
                hits += 1
                return v
            misses += 1
            v = function(*args, **kwds)
            store[key] = v
            return v

    else:
        # The dict's order is the order of use: what is used goes to its end.

        def wrapper(*args, **kwds):
            nonlocal hits, misses
            key = _make_key(args, kwds, typed)
            v = store.get(key, _missing)
            if v is not _missing:
                hits += 1
                del store[key]
                store[key] = v
                return v
            misses += 1
            v = function(*args, **kwds)
            if key not in store and len(store) >= maxsize:
                for oldest in store:
                    break
                del store[oldest]
            store[key] = v
            return v

    def cache_info():
        """Report cache statistics"""
        return _cache_info(hits, misses, maxsize, len(store))

    def cache_clear():
        """Clear the cache and cache statistics"""
        nonlocal hits, misses
        store.clear()
        hits = misses = 0

    wrapper.cache_info = cache_info
    wrapper.cache_clear = cache_clear
    return wrapper


class cached_property:
    """A property that is computed once and then is an ordinary attribute."""

    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__
        self.__module__ = func.__module__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError(
                "Cannot assign the same cached_property to two different names "
                f"({self.attrname!r} and {name!r})."
            )

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.attrname is None:
            raise TypeError("Cannot use cached_property instance without calling __set_name__ on it.")
        try:
            cache = instance.__dict__
        except AttributeError:
            raise TypeError(
                f"No '__dict__' attribute on {type(instance).__name__!r} "
                f"instance to cache {self.attrname!r} property."
            ) from None
        val = cache.get(self.attrname, _missing)
        if val is _missing:
            val = self.func(instance)
            cache[self.attrname] = val
        return val


# --- partial ------------------------------------------------------------------


def _shown(self):
    """What repr writes of a partial or a partialmethod, `...` inside of itself."""
    if id(self) in _showing:
        return "..."
    _showing.add(id(self))
    try:
        parts = [repr(self.func), *map(repr, self.args)]
        parts += [f"{k}={v!r}" for k, v in self.keywords.items()]
    finally:
        _showing.discard(id(self))
    cls = type(self)
    return f"{cls.__module__}.{cls.__qualname__}({', '.join(parts)})"


_showing = set()


class partial:
    """New function with partial application of the given arguments and keywords."""

    __slots__ = ("_func", "_args", "_keywords", "__dict__", "__weakref__")

    func = property(lambda self: self._func)
    args = property(lambda self: self._args)
    keywords = property(lambda self: self._keywords)

    def __new__(cls, /, *args, **keywords):
        if not args:
            raise TypeError("type 'partial' takes at least one argument")
        func, *args = args
        args = tuple(args)
        if not callable(func):
            raise TypeError("the first argument must be callable")
        if isinstance(func, partial) and not func.__dict__:
            args = func._args + args
            keywords = {**func._keywords, **keywords}
            func = func._func
        self = super().__new__(cls)
        self._func = func
        self._args = args
        self._keywords = keywords
        return self

    def __call__(self, /, *args, **keywords):
        if keywords or self._keywords:
            return self._func(*self._args, *args, **{**self._keywords, **keywords})
        return self._func(*self._args, *args)

    __repr__ = _shown

    def __reduce__(self):
        return type(self), (self._func,), (self._func, self._args, self._keywords, self.__dict__ or None)

    def __setstate__(self, state):
        if not isinstance(state, tuple) or len(state) != 4:
            raise TypeError("invalid partial state")
        func, args, keywords, namespace = state
        if (
            not callable(func)
            or not isinstance(args, tuple)
            or keywords is not None
            and not isinstance(keywords, dict)
        ):
            raise TypeError("invalid partial state")
        self._func = func
        self._args = tuple(args)
        self._keywords = {} if keywords is None else keywords if type(keywords) is dict else dict(keywords)
        self.__dict__ = {} if namespace is None else namespace

    def __class_getitem__(cls, item):
        from types import GenericAlias

        return GenericAlias(cls, item)


class partialmethod:
    """Method descriptor with partial application of the given arguments and keywords."""

    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        if isinstance(func, partialmethod):
            self.func = func.func
            self.args = func.args + args
            self.keywords = {**func.keywords, **keywords}
        else:
            self.func = func
            self.args = args
            self.keywords = keywords

    __repr__ = _shown

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)

    def __class_getitem__(cls, item):
        from types import GenericAlias

        return GenericAlias(cls, item)

    def __get__(self, obj, cls=None):
        get = getattr(type(self.func), "__get__", None)
        if get is not None:
            bound = get(self.func, obj, cls)
            if bound is not self.func:
                made = partial(bound, *self.args, **self.keywords)
                try:
                    made.__self__ = bound.__self__
                except AttributeError:
                    pass
                return made

        def _method(self_or_cls, /, *args, **keywords):
            return self.func(self_or_cls, *self.args, *args, **{**self.keywords, **keywords})

        return _method.__get__(obj, cls)


# --- single dispatch ----------------------------------------------------------


def _find_implementation(cls, registry):
    for base in cls.__mro__:
        if base in registry:
            return registry[base]
    # Abstract classes that the class is no subclass of by inheritance.
    matches = [known for known in registry if known is not object and issubclass(cls, known)]
    if matches:
        best = matches[0]
        for other in matches[1:]:
            if issubclass(other, best):
                best = other
            elif not issubclass(best, other):
                raise RuntimeError(f"Ambiguous dispatch: {best} or {other}")
        return registry[best]
    return registry[object]


def _is_union(cls):
    return hasattr(cls, "__args__") and not isinstance(cls, type)


def singledispatch(func):
    """Single-dispatch generic function decorator."""
    registry = {}
    known = {}

    def dispatch(cls):
        """The implementation for a class."""
        implementation = known.get(cls)
        if implementation is None:
            known[cls] = implementation = _find_implementation(cls, registry)
        return implementation

    def register(cls, func=None):
        """Register a new implementation for a class."""
        if isinstance(cls, type) or _is_union(cls):
            if func is None:
                return lambda f: register(cls, f)
        else:
            if func is not None:
                raise TypeError(
                    f"Invalid first argument to `register()`. {cls!r} is not a class or union type."
                )
            annotations = getattr(cls, "__annotations__", {})
            if not annotations:
                raise TypeError(
                    f"Invalid first argument to `register()`: {cls!r}. "
                    "Use either `@register(some_class)` or plain `@register` on an annotated function."
                )
            func = cls
            name, cls = next(iter(annotations.items()))
            if not (isinstance(cls, type) or _is_union(cls)):
                raise TypeError(f"Invalid annotation for {name!r}. {cls!r} is not a class.")
        for one in cls.__args__ if _is_union(cls) else (cls,):
            registry[one] = func
        known.clear()
        return func

    funcname = getattr(func, "__name__", "singledispatch function")

    def wrapper(*args, **kw):
        if not args:
            raise TypeError(f"{funcname} requires at least 1 positional argument")
        return dispatch(args[0].__class__)(*args, **kw)

    registry[object] = func
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = registry
    wrapper._clear_cache = known.clear
    return update_wrapper(wrapper, func)


class singledispatchmethod:
    """Single-dispatch generic method descriptor."""

    def __init__(self, func):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        """Register a new implementation for a class."""
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        def _method(*args, **kwargs):
            if not args:
                name = getattr(self.func, "__name__", "singledispatchmethod method")
                raise TypeError(f"{name} requires at least 1 positional argument")
            method = self.dispatcher.dispatch(args[0].__class__)
            return method.__get__(obj, cls)(*args, **kwargs)

        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method.register = self.register
        return update_wrapper(_method, self.func)

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)
