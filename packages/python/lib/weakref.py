"""
Weak references. Objects die when the collector runs, not when their last reference goes: callbacks are called then. A
reference that is asked for its object has the collector run first, as long as the program asks seldom.
"""

import _weakcells
from _lib import name_type as _name_type
from _collections_abc import MutableMapping, MutableSet

__all__ = [
    "ref", "proxy", "getweakrefcount", "getweakrefs", "WeakKeyDictionary", "ReferenceType", "ProxyType",
    "CallableProxyType", "ProxyTypes", "WeakValueDictionary", "WeakSet", "WeakMethod", "finalize",
]  # fmt: skip

_cell = _weakcells.cell
_get = _weakcells.get
_is_empty = _weakcells.is_empty
_asked = [0, 64]  # questions so far, and how many of them may run the collector


def _ask():
    """Before a question about what is alive: the collector looks, unless that has been asked too often."""
    _asked[0] += 1
    if _asked[0] < _asked[1]:
        _weakcells.collect()
    elif _asked[0] & (_asked[0] - 1) == 0:
        _weakcells.collect()  # at the powers of two


def _gone(reference):
    """The collector has emptied the cell of a reference with a callback."""
    callback = reference.__callback__
    if callback is None:
        return
    object.__setattr__(reference, "__callback__", None)
    try:
        callback(reference)
    except BaseException as e:
        import sys

        sys.stdout.flush()
        sys.stderr.write(f"Exception ignored in: {callback!r}\n")
        sys.__excepthook__(type(e), e, e.__traceback__)


class ReferenceType:
    """A reference that does not keep its object alive."""

    __slots__ = ("_cell", "_hash", "__callback__")

    def __new__(cls, object, callback=None, /, *args, **kwargs):
        if callback is None and cls is ReferenceType:
            for known in _weakcells.owners(object):
                if type(known) is ReferenceType and known.__callback__ is None:
                    return known
        self = _new_object(cls)
        self.__callback__ = callback
        self._hash = None
        self._cell = _cell(object, self, callback is not None)
        return self

    def __init__(self, object, callback=None, /):
        pass

    def __call__(self):
        if _asked[0] < _asked[1]:
            _ask()
        return _get(self._cell)

    def __hash__(self):
        if self._hash is None:
            target = _get(self._cell)
            if target is None:
                raise TypeError("weak object has gone away")
            self._hash = hash(target)
        return self._hash

    def __eq__(self, other):
        if not isinstance(other, ReferenceType):
            return NotImplemented
        a, b = _get(self._cell), _get(other._cell)
        if a is None or b is None:
            return self is other
        return a == b

    def __ne__(self, other):
        if not isinstance(other, ReferenceType):
            return NotImplemented
        a, b = _get(self._cell), _get(other._cell)
        if a is None or b is None:
            return self is not other
        return a != b

    def __repr__(self):
        _ask()
        target = _get(self._cell)
        if target is None:
            return f"<weakref at {id(self):#x}; dead>"
        name = getattr(target, "__name__", None)
        at = f"<weakref at {id(self):#x}; to '{_class_name(type(target))}' at {id(target):#x}"
        return f"{at} ({name})>" if isinstance(name, str) else at + ">"

    def __class_getitem__(cls, item):
        import types

        return types.GenericAlias(cls, item)


_new_object = object.__new__


def _class_name(cls):
    return cls.__qualname__ if cls.__module__ == "builtins" else f"{cls.__module__}.{cls.__qualname__}"


ReferenceType.__module__ = "weakref"
ReferenceType.__name__ = ReferenceType.__qualname__ = "ReferenceType"
ref = ReferenceType


def getweakrefcount(object, /):
    """Return the number of weak references to 'object'."""
    return len(_weakcells.owners(object))


def getweakrefs(object, /):
    """Return a list of all weak reference objects pointing to 'object'."""
    return _weakcells.owners(object)


class ProxyType:
    """Stands for an object that it does not keep alive."""

    __slots__ = ("_proxied", "__callback__")
    __hash__ = None

    def __new__(cls, object, callback=None, /):
        self = _new_object(cls)
        _set(self, "__callback__", callback)
        _set(self, "_proxied", _cell(object, self, callback is not None))
        return self

    def __getattribute__(self, name):
        return getattr(_target(self), name)

    def __setattr__(self, name, value):
        setattr(_target(self), name, value)

    def __delattr__(self, name):
        delattr(_target(self), name)

    def __repr__(self):
        target = _get(_slot(self, "_proxied"))
        if target is None:
            return f"<weakproxy at {id(self):#x}; dead>"
        return f"<weakproxy at {id(self):#x}; to '{_class_name(type(target))}' at {id(target):#x}>"


ProxyType.__module__ = "weakref"
_set = object.__setattr__
_slot = object.__getattribute__


def _target(proxy):
    _ask()
    target = _get(_slot(proxy, "_proxied"))
    if target is None:
        raise ReferenceError("weakly-referenced object no longer exists")
    return target


def _bare(value):
    return _target(value) if isinstance(value, ProxyType) else value


def _isproxy(value):
    return type(value) is ProxyType or type(value) is CallableProxyType


def _forward():
    """The special methods of a proxy: those of its object."""
    import operator

    one = {
        "__str__": str, "__bytes__": bytes, "__bool__": bool, "__len__": len, "__iter__": iter, "__next__": next,
        "__neg__": operator.neg, "__pos__": operator.pos, "__abs__": abs, "__invert__": operator.invert, "__int__": int,
        "__float__": float, "__index__": operator.index, "__reversed__": reversed,
    }  # fmt: skip
    two = {
        "__lt__": operator.lt, "__le__": operator.le, "__eq__": operator.eq, "__ne__": operator.ne, "__gt__": operator.gt,
        "__ge__": operator.ge, "__getitem__": operator.getitem, "__delitem__": operator.delitem,
        "__contains__": operator.contains,
    }  # fmt: skip
    names = "add sub mul truediv floordiv mod pow lshift rshift and or xor matmul".split()

    def unary(f):
        return lambda self: f(_target(self))

    def binary(f):
        return lambda self, other: f(_target(self), _bare(other))

    def reflected(f):
        return lambda self, other: f(_bare(other), _target(self))

    for name, f in one.items():
        setattr(ProxyType, name, unary(f))
    for name, f in two.items():
        setattr(ProxyType, name, binary(f))
    for name in names:
        f = getattr(operator, f"__{name}__")
        setattr(ProxyType, f"__{name}__", binary(f))
        setattr(ProxyType, f"__r{name}__", reflected(f))
        setattr(ProxyType, f"__i{name}__", binary(getattr(operator, f"__i{name}__")))
    ProxyType.__divmod__ = binary(divmod)

    def __setitem__(self, key, value):
        _target(self)[key] = value

    ProxyType.__setitem__ = __setitem__


_forward()


class CallableProxyType(ProxyType):
    """Stands for a function that it does not keep alive."""

    __slots__ = ()

    def __call__(self, *args, **kwargs):
        return _target(self)(*args, **kwargs)


CallableProxyType.__module__ = "weakref"
_name_type(ProxyType, "weakref.ProxyType")
_name_type(CallableProxyType, "weakref.CallableProxyType")
ProxyTypes = (ProxyType, CallableProxyType)


def proxy(object, callback=None, /):
    """Create a proxy object that weakly references 'object'."""
    return (CallableProxyType if callable(object) else ProxyType)(object, callback)


class WeakMethod(ref):
    """A weak reference to a bound method, which lives as long as the object and the function."""

    __slots__ = ("_func_ref", "_meth_type", "_alive", "__weakref__")

    def __new__(cls, meth, callback=None):
        try:
            obj = meth.__self__
            func = meth.__func__
        except AttributeError:
            raise TypeError(f"argument should be a bound method, not {type(meth)}") from None

        def gone(_):
            if self._alive:
                self._alive = False
                if callback is not None:
                    callback(self)

        self = ref.__new__(cls, obj, gone)
        self._func_ref = ref(func, gone)
        self._meth_type = type(meth)
        self._alive = True
        return self

    def __call__(self):
        obj = super().__call__()
        func = self._func_ref()
        if obj is None or func is None:
            return None
        return self._meth_type(func, obj)

    def __eq__(self, other):
        if isinstance(other, WeakMethod):
            if not self._alive or not other._alive:
                return self is other
            return ref.__eq__(self, other) and self._func_ref == other._func_ref
        return NotImplemented

    def __ne__(self, other):
        if isinstance(other, WeakMethod):
            return not self == other
        return NotImplemented

    __hash__ = ref.__hash__


class KeyedRef(ref):
    """A reference that knows under which key its object is kept."""

    __slots__ = ("key",)

    def __new__(type, ob, callback, key):
        self = ref.__new__(type, ob, callback)
        self.key = key
        return self

    def __init__(self, ob, callback, key):
        super().__init__(ob, callback)


class WeakValueDictionary(MutableMapping):
    """A mapping whose entries go when their values do."""

    def __init__(self, other=(), /, **kw):
        self.data = {}
        me = ref(self)

        def remove(reference):
            self = _get(me._cell)
            if self is not None and self.data.get(reference.key) is reference:
                del self.data[reference.key]

        self._remove = remove
        self.update(other, **kw)

    def _live(self):
        """(key, value) of the entries whose values are there."""
        _ask()
        found = []
        for key, reference in list(self.data.items()):
            value = _get(reference._cell)
            if value is not None:
                found.append((key, value))
        return found

    def __getitem__(self, key):
        value = self.data[key]()
        if value is None:
            raise KeyError(key)
        return value

    def __delitem__(self, key):
        del self.data[key]

    def __len__(self):
        return len(self._live())

    def __contains__(self, key):
        reference = self.data.get(key)
        return reference is not None and reference() is not None

    def __repr__(self):
        return f"<{self.__class__.__name__} at {id(self):#x}>"

    def __setitem__(self, key, value):
        self.data[key] = KeyedRef(value, self._remove, key)

    def copy(self):
        new = WeakValueDictionary()
        for key, value in self._live():
            new[key] = value
        return new

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy

        new = self.__class__()
        for key, value in self._live():
            new[deepcopy(key, memo)] = value
        return new

    def get(self, key, default=None):
        reference = self.data.get(key)
        value = None if reference is None else reference()
        return default if value is None else value

    def items(self):
        yield from self._live()

    def keys(self):
        for key, _ in self._live():
            yield key

    __iter__ = keys

    def itervaluerefs(self):
        """Return an iterator that yields the weak references to the values."""
        yield from list(self.data.values())

    def valuerefs(self):
        """Return a list of weak references to the values."""
        return list(self.data.values())

    def values(self):
        for _, value in self._live():
            yield value

    def popitem(self):
        _ask()
        while True:
            key, reference = self.data.popitem()
            value = _get(reference._cell)
            if value is not None:
                return key, value

    def pop(self, key, *args):
        reference = self.data.pop(key, None)
        value = None if reference is None else reference()
        if value is None:
            if args:
                return args[0]
            raise KeyError(key)
        return value

    def setdefault(self, key, default=None):
        value = self.get(key)
        if value is None:
            self[key] = default
            return default
        return value

    def update(self, other=None, /, **kwargs):
        if other is not None:
            if not hasattr(other, "items"):
                other = dict(other)
            for key, value in other.items():
                self[key] = value
        for key, value in kwargs.items():
            self[key] = value

    def __ior__(self, other):
        self.update(other)
        return self

    def __or__(self, other):
        if hasattr(other, "keys"):
            new = self.copy()
            new.update(other)
            return new
        return NotImplemented

    def __ror__(self, other):
        if hasattr(other, "keys"):
            new = self.__class__()
            new.update(other)
            new.update(self)
            return new
        return NotImplemented


class WeakKeyDictionary(MutableMapping):
    """A mapping whose entries go when their keys do."""

    def __init__(self, dict=None):
        self.data = {}
        me = ref(self)

        def remove(reference):
            self = _get(me._cell)
            if self is not None:
                self.data.pop(reference, None)

        self._remove = remove
        if dict is not None:
            self.update(dict)

    def _live(self):
        """(key, value) of the entries whose keys are there."""
        _ask()
        found = []
        for reference, value in list(self.data.items()):
            key = _get(reference._cell)
            if key is not None:
                found.append((key, value))
        return found

    def __delitem__(self, key):
        del self.data[ref(key)]

    def __getitem__(self, key):
        return self.data[ref(key)]

    def __len__(self):
        return len(self._live())

    def __repr__(self):
        return f"<{self.__class__.__name__} at {id(self):#x}>"

    def __setitem__(self, key, value):
        self.data[ref(key, self._remove)] = value

    def copy(self):
        new = WeakKeyDictionary()
        for key, value in self._live():
            new[key] = value
        return new

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy

        new = self.__class__()
        for key, value in self._live():
            new[key] = deepcopy(value, memo)
        return new

    def get(self, key, default=None):
        return self.data.get(ref(key), default)

    def __contains__(self, key):
        try:
            reference = ref(key)
        except TypeError:
            return False
        return reference in self.data

    def items(self):
        yield from self._live()

    def keys(self):
        for key, _ in self._live():
            yield key

    __iter__ = keys

    def values(self):
        for _, value in self._live():
            yield value

    def keyrefs(self):
        """Return a list of weak references to the keys."""
        return list(self.data)

    def popitem(self):
        _ask()
        while True:
            reference, value = self.data.popitem()
            key = _get(reference._cell)
            if key is not None:
                return key, value

    def pop(self, key, *args):
        return self.data.pop(ref(key), *args)

    def setdefault(self, key, default=None):
        return self.data.setdefault(ref(key, self._remove), default)

    def update(self, dict=None, /, **kwargs):
        if dict is not None:
            if not hasattr(dict, "items"):
                dict = {}.__class__(dict)
            for key, value in dict.items():
                self[key] = value
        if kwargs:
            self.update(kwargs)

    def __ior__(self, other):
        self.update(other)
        return self

    def __or__(self, other):
        if hasattr(other, "keys"):
            new = self.copy()
            new.update(other)
            return new
        return NotImplemented

    def __ror__(self, other):
        if hasattr(other, "keys"):
            new = self.__class__()
            new.update(other)
            new.update(self)
            return new
        return NotImplemented


class WeakSet(MutableSet):
    """A set whose elements go when nothing else refers to them."""

    def __init__(self, data=None):
        self.data = set()
        me = ref(self)

        def remove(reference):
            self = _get(me._cell)
            if self is not None:
                self.data.discard(reference)

        self._remove = remove
        if data is not None:
            self.update(data)

    def _live(self):
        _ask()
        return [item for item in [_get(reference._cell) for reference in list(self.data)] if item is not None]

    def __iter__(self):
        yield from self._live()

    def __len__(self):
        return len(self._live())

    def __contains__(self, item):
        try:
            reference = ref(item)
        except TypeError:
            return False
        return reference in self.data

    def __reduce__(self):
        return self.__class__, (list(self),), getattr(self, "__dict__", None)

    def add(self, item):
        reference = ref(item, self._remove)
        if reference not in self.data:
            self.data.add(reference)

    def clear(self):
        self.data.clear()

    def copy(self):
        return self.__class__(self)

    def pop(self):
        _ask()
        while True:
            try:
                reference = self.data.pop()
            except KeyError:
                raise KeyError("pop from empty WeakSet") from None
            item = _get(reference._cell)
            if item is not None:
                return item

    def remove(self, item):
        self.data.remove(ref(item))

    def discard(self, item):
        self.data.discard(ref(item))

    def update(self, other):
        for item in other:
            self.add(item)

    def __ior__(self, other):
        self.update(other)
        return self

    def difference(self, other):
        new = self.copy()
        new.difference_update(other)
        return new

    __sub__ = difference

    def difference_update(self, other):
        if self is other:
            self.clear()
        else:
            self.data.difference_update([ref(item) for item in other])

    def __isub__(self, other):
        self.difference_update(other)
        return self

    def intersection(self, other):
        return self.__class__([item for item in other if item in self])

    __and__ = intersection

    def intersection_update(self, other):
        self.data.intersection_update([ref(item) for item in other])

    def __iand__(self, other):
        self.intersection_update(other)
        return self

    def _same(self, other):
        return {ref(item) for item in other}

    def issubset(self, other):
        return self.data.issubset(self._same(other))

    __le__ = issubset

    def __lt__(self, other):
        return self.data < self._same(other)

    def issuperset(self, other):
        return self.data.issuperset(self._same(other))

    __ge__ = issuperset

    def __gt__(self, other):
        return self.data > self._same(other)

    def __eq__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return self.data == self._same(other)

    def symmetric_difference(self, other):
        new = self.copy()
        new.symmetric_difference_update(other)
        return new

    __xor__ = symmetric_difference

    def symmetric_difference_update(self, other):
        if self is other:
            self.clear()
        else:
            self.data.symmetric_difference_update([ref(item, self._remove) for item in other])

    def __ixor__(self, other):
        self.symmetric_difference_update(other)
        return self

    def union(self, other):
        return self.__class__([*self, *other])

    __or__ = union

    def isdisjoint(self, other):
        return len(self.intersection(other)) == 0

    def __repr__(self):
        return repr(set(self.data))


WeakSet.__module__ = "_weakrefset"


class finalize:
    """A function that is called when an object is gone, or the program ends."""

    __slots__ = ()
    _registry = {}
    _counter = [0]
    _hooked = False

    class _Info:
        __slots__ = ("weakref", "func", "args", "kwargs", "atexit", "index")

    def __init__(self, obj, func, /, *args, **kwargs):
        if not finalize._hooked:
            import atexit

            atexit.register(self._exitfunc)
            finalize._hooked = True
        info = self._Info()
        info.weakref = ref(obj, self)
        info.func = func
        info.args = args
        info.kwargs = kwargs or None
        info.atexit = True
        finalize._counter[0] += 1
        info.index = finalize._counter[0]
        self._registry[self] = info

    def __call__(self, _=None):
        """If alive then mark as dead and return func(*args, **kwargs); otherwise return None"""
        info = self._registry.pop(self, None)
        if info:
            return info.func(*info.args, **(info.kwargs or {}))

    def detach(self):
        """If alive then mark as dead and return (obj, func, args, kwargs); otherwise return None"""
        info = self._registry.get(self)
        obj = info and info.weakref()
        if obj is not None and self._registry.pop(self, None):
            return (obj, info.func, info.args, info.kwargs or {})

    def peek(self):
        """If alive then return (obj, func, args, kwargs); otherwise return None"""
        info = self._registry.get(self)
        obj = info and info.weakref()
        if obj is not None:
            return (obj, info.func, info.args, info.kwargs or {})

    @property
    def alive(self):
        """Whether finalizer is alive"""
        _ask()
        return _is_alive(self)

    @property
    def atexit(self):
        """Whether finalizer should be called at exit"""
        info = self._registry.get(self)
        return bool(info) and info.atexit

    @atexit.setter
    def atexit(self, value):
        info = self._registry.get(self)
        if info:
            info.atexit = bool(value)

    def __repr__(self):
        info = self._registry.get(self)
        obj = info and info.weakref()
        if obj is None:
            return f"<{type(self).__name__} object at {id(self):#x}; dead>"
        return f"<{type(self).__name__} object at {id(self):#x}; for {type(obj).__name__!r} at {id(obj):#x}>"

    @classmethod
    def _exitfunc(cls):
        import sys

        while True:
            pending = [(info.index, f) for f, info in list(cls._registry.items()) if info.atexit]
            if not pending:
                break
            try:
                max(pending, key=lambda entry: entry[0])[1]()
            except Exception:
                sys.excepthook(*sys.exc_info())
        cls._registry.clear()


def _is_alive(finalizer):
    return finalizer in finalize._registry
