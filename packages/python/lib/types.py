"""Names of types that are not builtins, and classes made at run time."""

import sys as _sys
from _types import (
    BuiltinFunctionType, BuiltinMethodType, CellType, CodeType, EllipsisType, FrameType, FunctionType, GeneratorType,
    GenericAlias, LambdaType, MappingProxyType, MethodType, ModuleType, NoneType, NotImplementedType,
    TracebackType, UnionType,
)  # fmt: skip

__all__ = [
    "AsyncGeneratorType", "BuiltinFunctionType", "BuiltinMethodType", "CellType", "CodeType", "CoroutineType",
    "ClassMethodDescriptorType", "DynamicClassAttribute", "GetSetDescriptorType", "MemberDescriptorType",
    "MethodDescriptorType", "MethodWrapperType", "WrapperDescriptorType", "coroutine",
    "EllipsisType", "FrameType", "FunctionType", "GeneratorType", "GenericAlias", "LambdaType", "MappingProxyType",
    "MethodType", "ModuleType", "NoneType", "NotImplementedType", "SimpleNamespace", "TracebackType",
    "UnionType", "get_original_bases", "new_class", "prepare_class", "resolve_bases",
]  # fmt: skip


async def _coroutine():
    pass


async def _async_generator():
    yield


_made = _coroutine()
CoroutineType = type(_made)
_made.close()
AsyncGeneratorType = type(_async_generator())
del _made, _coroutine, _async_generator


# one type stands for methods of builtin types, whether CPython has them in a slot or not
MethodDescriptorType = WrapperDescriptorType = ClassMethodDescriptorType = type(list.append)
MethodWrapperType = BuiltinFunctionType
GetSetDescriptorType = type(type("", (), {}).__weakref__)
MemberDescriptorType = type(type("", (), {"__slots__": ("x",)}).x)


class _Awaitable:
    """A generator that can be awaited."""

    def __init__(self, generator):
        self.__generator = generator
        self.__name__ = getattr(generator, "__name__", None)
        self.__qualname__ = getattr(generator, "__qualname__", None)

    def __await__(self):
        return self.__generator

    def __iter__(self):
        return self.__generator

    def __next__(self):
        return next(self.__generator)

    def send(self, value):
        return self.__generator.send(value)

    def throw(self, *args):
        return self.__generator.throw(*args)

    def close(self):
        return self.__generator.close()


def coroutine(func):
    """Makes what a generator function returns awaitable."""
    if not callable(func):
        raise TypeError("types.coroutine() expects a callable")
    if getattr(getattr(func, "__code__", None), "co_flags", 0) & 0x180:
        return func
    from functools import wraps

    @wraps(func)
    def wrapped(*args, **kwargs):
        made = func(*args, **kwargs)
        return _Awaitable(made) if isinstance(made, GeneratorType) else made

    return wrapped


class SimpleNamespace:
    """A simple attribute-based namespace."""

    def __init__(self, mapping_or_iterable=(), /, **kwargs):
        self.__dict__.update(mapping_or_iterable)
        self.__dict__.update(kwargs)

    def __repr__(self):
        name = "namespace" if type(self) is SimpleNamespace else type(self).__name__
        if any(self is other for other in _showing):
            return f"{name}(...)"
        _showing.append(self)
        try:
            return f"{name}({', '.join([f'{k}={v!r}' for k, v in self.__dict__.items()])})"
        finally:
            _showing.pop()

    def __eq__(self, other):
        if isinstance(self, SimpleNamespace) and isinstance(other, SimpleNamespace):
            return self.__dict__ == other.__dict__
        return NotImplemented

    __hash__ = None

    def __replace__(self, /, **changes):
        return type(self)(**{**self.__dict__, **changes})


_showing = []


class DynamicClassAttribute:
    """A property of instances; of the class it is looked up as any attribute that is missing."""

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget = fget
        self.fset = fset
        self.fdel = fdel
        self.__doc__ = doc or getattr(fget, "__doc__", None)
        self.__isabstractmethod__ = bool(getattr(fget, "__isabstractmethod__", False))

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            if self.__isabstractmethod__:
                return self
            raise AttributeError()
        if self.fget is None:
            raise AttributeError("unreadable attribute")
        return self.fget(instance)

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError("can't set attribute")
        self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError("can't delete attribute")
        self.fdel(instance)

    def getter(self, fget):
        return type(self)(fget, self.fset, self.fdel, self.__doc__)

    def setter(self, fset):
        return type(self)(self.fget, fset, self.fdel, self.__doc__)

    def deleter(self, fdel):
        return type(self)(self.fget, self.fset, fdel, self.__doc__)


def resolve_bases(bases):
    """Resolve MRO entries dynamically as specified by PEP 560."""
    resolved = []
    changed = False
    for base in bases:
        if isinstance(base, type) or not hasattr(base, "__mro_entries__"):
            resolved.append(base)
            continue
        entries = base.__mro_entries__(bases)
        if not isinstance(entries, tuple):
            raise TypeError("__mro_entries__ must return a tuple")
        resolved.extend(entries)
        changed = True
    return tuple(resolved) if changed else bases


def _metaclass(bases, kwds):
    if "metaclass" in kwds:
        meta = kwds.pop("metaclass")
    else:
        meta = type(bases[0]) if bases else type
    if isinstance(meta, type):
        for base in bases:
            other = type(base)
            if issubclass(meta, other):
                continue
            if not issubclass(other, meta):
                raise TypeError(
                    "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass "
                    "of the metaclasses of all its bases"
                )
            meta = other
    return meta


def prepare_class(name, bases=(), kwds=None):
    """Call the __prepare__ method of the appropriate metaclass."""
    kwds = {} if kwds is None else dict(kwds)
    meta = _metaclass(bases, kwds)
    namespace = meta.__prepare__(name, bases, **kwds) if hasattr(meta, "__prepare__") else {}
    return meta, namespace, kwds


def new_class(name, bases=(), kwds=None, exec_body=None):
    """Create a class object dynamically using the appropriate metaclass."""
    resolved = resolve_bases(bases)
    meta, namespace, kwds = prepare_class(name, resolved, kwds)
    if exec_body is not None:
        exec_body(namespace)
    if resolved is not bases:
        namespace["__orig_bases__"] = bases
    return meta(name, resolved, namespace, **kwds)


def get_original_bases(cls, /):
    """Return the class's "original" bases prior to modification by `__mro_entries__`."""
    try:
        return cls.__dict__.get("__orig_bases__", cls.__bases__)
    except AttributeError:
        raise TypeError(f"Expected an instance of type, not {type(cls).__name__!r}") from None
