"""Names for annotations. They are evaluated, compared and shown; nothing is checked at run time."""

import sys
from abc import ABCMeta, abstractmethod
import _collections_abc as _abc
from types import GenericAlias, UnionType

__all__ = [
    "AbstractSet", "Annotated", "Any", "AnyStr", "AsyncGenerator", "AsyncIterable", "AsyncIterator",
    "Awaitable", "BinaryIO", "ByteString", "Callable", "ChainMap", "ClassVar", "Collection", "Concatenate",
    "Container", "Coroutine", "Counter", "DefaultDict", "Deque", "Dict", "Final", "ForwardRef", "FrozenSet",
    "Generator", "Generic", "Hashable", "IO", "ItemsView", "Iterable", "Iterator", "KeysView", "List",
    "Literal", "LiteralString", "Mapping", "MappingView", "Match", "MutableMapping", "MutableSequence",
    "MutableSet", "NamedTuple", "Never", "NewType", "NoReturn", "NotRequired", "Optional", "OrderedDict",
    "ParamSpec", "Pattern", "Protocol", "ReadOnly", "Required", "Reversible", "Self", "Sequence", "Set",
    "Sized", "SupportsAbs", "SupportsBytes", "SupportsComplex", "SupportsFloat", "SupportsIndex",
    "SupportsInt", "SupportsRound", "TYPE_CHECKING", "Text", "TextIO", "Tuple", "Type", "TypeAlias",
    "TypeGuard", "TypeIs", "TypeVar", "TypeVarTuple", "TypedDict", "Union", "Unpack", "ValuesView",
    "assert_never", "assert_type", "cast", "clear_overloads", "dataclass_transform", "final", "get_args",
    "get_origin", "get_overloads", "get_protocol_members", "get_type_hints", "is_protocol", "is_typeddict",
    "no_type_check", "no_type_check_decorator", "overload", "override", "reveal_type", "runtime_checkable",
]  # fmt: skip

TYPE_CHECKING = False


def _type_repr(obj):
    """How a type is shown within another."""
    if isinstance(obj, tuple):
        return "[" + ", ".join([_type_repr(t) for t in obj]) + "]"
    if isinstance(obj, type) and not hasattr(obj, "__args__"):
        if obj.__module__ == "builtins":
            return obj.__qualname__
        return f"{obj.__module__}.{obj.__qualname__}"
    if obj is ...:
        return "..."
    if type(obj).__name__ == "function":
        return obj.__name__
    return repr(obj)


def _type_check(arg, msg):
    """None is its type, a str a forward reference."""
    if arg is None:
        return type(None)
    if isinstance(arg, str):
        return ForwardRef(arg)
    if isinstance(arg, _SpecialForm) and arg._name in ("ClassVar", "Final", "Generic", "Protocol"):
        raise TypeError(f"Plain {arg} is not valid as type argument")
    if type(arg) is tuple:
        raise TypeError(f"{msg} Got {arg!r:.100}.")
    return arg


def _dedup(params):
    unique = []
    for p in params:
        if p not in unique:
            unique.append(p)
    return unique


def _parameters_of(args):
    """The type variables among arguments, in order."""
    found = []
    for arg in args:
        if isinstance(arg, (TypeVar, ParamSpec, TypeVarTuple)):
            if arg not in found:
                found.append(arg)
        elif isinstance(arg, (tuple, list)):
            for p in _parameters_of(arg):
                if p not in found:
                    found.append(p)
        else:
            for p in getattr(arg, "__parameters__", ()) if not isinstance(arg, type) else ():
                if p not in found:
                    found.append(p)
    return tuple(found)


class ForwardRef:
    """An annotation that is a str, not evaluated yet."""

    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f"Forward reference must be a string -- got {arg!r}")
        self.__forward_arg__ = arg
        self.__forward_module__ = module

    def __eq__(self, other):
        return isinstance(other, ForwardRef) and self.__forward_arg__ == other.__forward_arg__

    def __hash__(self):
        return hash(self.__forward_arg__)

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __repr__(self):
        return f"ForwardRef({self.__forward_arg__!r})"


class _SpecialForm:
    """A name with a meaning of its own: Any, Union, Optional …"""

    def __init__(self, function):
        self._function = function
        self._name = function.__name__
        self.__doc__ = function.__doc__

    def __repr__(self):
        return f"typing.{self._name}"

    def __reduce__(self):
        return self._name

    def __call__(self, *args, **kwds):
        raise TypeError(f"Cannot instantiate {self!r}")

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __instancecheck__(self, obj):
        raise TypeError(f"{self} cannot be used with isinstance()")

    def __subclasscheck__(self, cls):
        raise TypeError(f"{self} cannot be used with issubclass()")

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass {self!r}")

    def __getitem__(self, parameters):
        return self._function(self, parameters)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __hash__(self):
        return hash(self._name)


class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError("typing.Any cannot be used with isinstance()")
        return super().__instancecheck__(obj)

    def __repr__(self):
        if self is Any:
            return "typing.Any"
        return super().__repr__()

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


class Any(metaclass=_AnyMeta):
    """Special type indicating an unconstrained type."""

    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError("Any cannot be instantiated")
        return super().__new__(cls)


class _GenericAlias:
    """A generic type with arguments: List[int], Optional[str], a user's Box[T]."""

    def __init__(self, origin, args, name=None):
        if not isinstance(args, tuple):
            args = (args,)
        self.__origin__ = origin
        self.__args__ = args
        self.__parameters__ = _parameters_of(args)
        self._name = name

    def __getattr__(self, attr):
        if attr.startswith("__") and attr.endswith("__"):
            raise AttributeError(attr)
        return getattr(self.__origin__, attr)

    def __call__(self, *args, **kwargs):
        origin = self.__origin__
        if isinstance(origin, _SpecialForm):
            raise TypeError(f"Cannot instantiate {self!r}")
        if self._name is not None:
            raise TypeError(f"Type {self._name} cannot be instantiated; use {origin.__name__}() instead")
        result = origin(*args, **kwargs)
        try:
            result.__orig_class__ = self
        except Exception:
            pass
        return result

    def __mro_entries__(self, bases):
        origin = self.__origin__
        if isinstance(origin, _SpecialForm):
            raise TypeError(f"Cannot subclass {self!r}")
        if self._name is not None and origin is not Generic:  # typing.List[int] and the like
            result = [] if origin in bases else [origin]
            i = bases.index(self)
            for b in bases[i + 1 :]:
                if b is Generic or (isinstance(b, _GenericAlias) and b is not self) or (
                    isinstance(b, type) and issubclass(b, Generic)
                ):
                    break
            else:
                result.append(Generic)
            return tuple(result)
        if origin is Generic:
            i = bases.index(self)
            for b in bases[i + 1 :]:
                if isinstance(b, _GenericAlias) and b is not self and b._name is None:
                    return ()
            return (Generic,)
        return (origin,)

    def __getitem__(self, args):
        if not self.__parameters__:
            raise TypeError(f"{self} is not a generic class")
        if not isinstance(args, tuple):
            args = (args,)
        args = tuple([_type_check(a, "Parameters to generic types must be types.") for a in args])
        if len(args) != len(self.__parameters__) and not any(
            isinstance(p, (TypeVarTuple, ParamSpec)) for p in self.__parameters__
        ):
            many = "many" if len(args) > len(self.__parameters__) else "few"
            raise TypeError(
                f"Too {many} arguments for {self}; actual {len(args)}, expected {len(self.__parameters__)}"
            )
        known = dict(zip(self.__parameters__, args))
        return self._substituted(known)

    def _substituted(self, known):
        new = []
        for arg in self.__args__:
            if arg in known if isinstance(arg, (TypeVar, ParamSpec, TypeVarTuple)) else False:
                new.append(known[arg])
            elif isinstance(arg, _GenericAlias) and arg.__parameters__:
                new.append(arg[tuple([known.get(p, p) for p in arg.__parameters__])])
            elif isinstance(arg, GenericAlias) and getattr(arg, "__parameters__", ()):
                new.append(arg[tuple([known.get(p, p) for p in arg.__parameters__])])
            else:
                new.append(arg)
        if self.__origin__ is Union:
            return Union[tuple(new)]
        return type(self)(self.__origin__, tuple(new), self._name)

    def __eq__(self, other):
        if not isinstance(other, _GenericAlias):
            return NotImplemented
        if self.__origin__ is Union and other.__origin__ is Union:
            return set(self.__args__) == set(other.__args__)
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        if self.__origin__ is Union:
            return hash((Union, frozenset(self.__args__)))
        return hash((self.__origin__, self.__args__))

    def __or__(self, right):
        return Union[self, right]

    def __ror__(self, left):
        return Union[left, self]

    def __repr__(self):
        origin = self.__origin__
        if origin is Union:
            args = self.__args__
            if len(args) == 2:
                if args[0] is type(None):
                    return f"typing.Optional[{_type_repr(args[1])}]"
                if args[1] is type(None):
                    return f"typing.Optional[{_type_repr(args[0])}]"
        if self._name is not None:
            name = f"typing.{self._name}"
        elif isinstance(origin, _SpecialForm):
            name = repr(origin)
        else:
            name = _type_repr(origin)
        if not self.__args__:
            return f"{name}[()]"
        return f"{name}[{', '.join([_type_repr(a) for a in self.__args__])}]"

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj), obj)

    def __subclasscheck__(self, cls, obj=None):
        if self.__origin__ is Union:
            for arg in self.__args__:
                if issubclass(cls, arg):
                    return True
            return False
        raise TypeError("Subscripted generics cannot be used with class and instance checks")


class _CallableAlias(_GenericAlias):
    def __repr__(self):
        *params, result = self.__args__
        plain = params[0] is ... or isinstance(params[0], ParamSpec) if len(params) == 1 else False
        if plain or (len(params) == 1 and getattr(params[0], "__origin__", None) is Concatenate):
            shown = _type_repr(params[0])
        else:
            shown = f"[{', '.join([_type_repr(a) for a in params])}]"
        return f"typing.Callable[{shown}, {_type_repr(result)}]"


class _LiteralAlias(_GenericAlias):
    def __repr__(self):
        return f"typing.Literal[{', '.join(map(repr, self.__args__))}]"

    def __eq__(self, other):
        if not isinstance(other, _LiteralAlias):
            return NotImplemented
        mine = {(v, type(v)) for v in self.__args__}
        return mine == {(v, type(v)) for v in other.__args__}

    def __hash__(self):
        return hash(frozenset([(v, type(v)) for v in self.__args__]))


class _AnnotatedAlias(_GenericAlias):
    def __init__(self, origin, metadata, name=None):
        if isinstance(origin, _AnnotatedAlias):
            metadata = origin.__metadata__ + metadata
            origin = origin.__origin__
        super().__init__(origin, origin, name="Annotated")
        self.__metadata__ = metadata

    def __repr__(self):
        return f"typing.Annotated[{_type_repr(self.__origin__)}, {', '.join([repr(a) for a in self.__metadata__])}]"

    def __eq__(self, other):
        if not isinstance(other, _AnnotatedAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))


class _SpecialAlias:
    """typing.List and the like: another name of a class, which takes arguments."""

    def __init__(self, origin, nparams, name):
        self.__origin__ = origin
        self._nparams = nparams
        self._name = name
        self.__doc__ = f"A generic version of {origin.__module__}.{origin.__qualname__}."

    def __getitem__(self, params):
        if not isinstance(params, tuple):
            params = (params,)
        if self._nparams >= 0 and len(params) != self._nparams:
            many = "many" if len(params) > self._nparams else "few"
            raise TypeError(f"Too {many} arguments for {self}; actual {len(params)}, expected {self._nparams}")
        params = tuple([_type_check(p, "Parameters to generic types must be types.") for p in params])
        return _GenericAlias(self.__origin__, params, self._name)

    def __call__(self, *args, **kwargs):
        raise TypeError(f"Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead")

    def __mro_entries__(self, bases):
        return (self.__origin__,) if self.__origin__ not in bases else ()

    def __getattr__(self, attr):
        if attr.startswith("__") and attr.endswith("__"):
            raise AttributeError(attr)
        return getattr(self.__origin__, attr)

    def __repr__(self):
        return f"typing.{self._name}"

    def __or__(self, right):
        return Union[self, right]

    def __ror__(self, left):
        return Union[left, self]

    def __instancecheck__(self, obj):
        return isinstance(obj, self.__origin__)

    def __subclasscheck__(self, cls):
        return issubclass(cls, self.__origin__)


class _TupleAlias(_SpecialAlias):
    def __getitem__(self, params):
        if not isinstance(params, tuple):
            params = (params,)
        if len(params) >= 2 and params[-1] is ...:
            params = tuple([_type_check(p, "Tuple[t, ...]: t must be a type.") for p in params[:-1]]) + (...,)
        else:
            params = tuple([_type_check(p, "Tuple[t0, t1, ...]: each t must be a type.") for p in params])
        return _GenericAlias(tuple, params, "Tuple")


class _CallableForm(_SpecialAlias):
    def __getitem__(self, params):
        if not isinstance(params, tuple) or len(params) != 2:
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        args, result = params
        result = _type_check(result, "Callable[args, result]: result must be a type.")
        if args is ... or isinstance(args, (ParamSpec, _GenericAlias)):
            args = (args,)
        elif isinstance(args, (list, tuple)):
            args = tuple([_type_check(a, "Callable[[arg, ...], result]: each arg must be a type.") for a in args])
        else:
            raise TypeError(f"Callable[args, result]: args must be a list. Got {args}")
        return _CallableAlias(_abc.Callable, (*args, result), "Callable")


# --- special forms ------------------------------------------------------------


@_SpecialForm
def Union(self, parameters):
    """Union type; Union[X, Y] means either X or Y."""
    if parameters == ():
        raise TypeError("Cannot take a Union of no types.")
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    flat = []
    for p in parameters:
        p = _type_check(p, "Union[arg, ...]: each arg must be a type.")
        if isinstance(p, _GenericAlias) and p.__origin__ is Union or isinstance(p, UnionType):
            flat.extend([type(None) if a is None else a for a in p.__args__])
        else:
            flat.append(p)
    flat = _dedup(flat)
    return flat[0] if len(flat) == 1 else _GenericAlias(Union, tuple(flat))


@_SpecialForm
def Optional(self, parameters):
    """Optional[X] is equivalent to Union[X, None]."""
    return Union[_type_check(parameters, "typing.Optional requires a single type."), type(None)]


@_SpecialForm
def Literal(self, parameters):
    """Special typing form to define literal types (a.k.a. value types)."""
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    flat = []
    for p in parameters:
        if isinstance(p, _LiteralAlias):
            flat.extend(p.__args__)
        else:
            flat.append(p)
    unique = []
    for p in flat:
        if not any(type(p) is type(q) and p == q for q in unique):
            unique.append(p)
    return _LiteralAlias(Literal, tuple(unique))


@_SpecialForm
def Annotated(self, params):
    """Add context-specific metadata to a type."""
    if not isinstance(params, tuple) or len(params) < 2:
        raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
    return _AnnotatedAlias(params[0] if params[0] is not None else type(None), tuple(params[1:]))


@_SpecialForm
def Concatenate(self, parameters):
    """Special form for annotating higher-order functions."""
    return _GenericAlias(self, parameters)


def _one_argument(self, parameters):
    return _GenericAlias(self, (_type_check(parameters, f"{self} accepts only single type."),))


def _no_argument(self, parameters):
    raise TypeError(f"{self} is not subscriptable")


def _form(name, function):
    def form(self, parameters):
        return function(self, parameters)

    form.__name__ = name
    return _SpecialForm(form)


ClassVar = _form("ClassVar", _one_argument)
Final = _form("Final", _one_argument)
Required = _form("Required", _one_argument)
NotRequired = _form("NotRequired", _one_argument)
ReadOnly = _form("ReadOnly", _one_argument)
TypeGuard = _form("TypeGuard", _one_argument)
TypeIs = _form("TypeIs", _one_argument)
Unpack = _form("Unpack", _one_argument)
NoReturn = _form("NoReturn", _no_argument)
Never = _form("Never", _no_argument)
Self = _form("Self", _no_argument)
LiteralString = _form("LiteralString", _no_argument)
TypeAlias = _form("TypeAlias", _no_argument)


# --- type variables -----------------------------------------------------------


class _NoDefault:
    def __repr__(self):
        return "typing.NoDefault"

    def __reduce__(self):
        return "NoDefault"


NoDefault = _NoDefault()


class _Later:
    """An attribute that is found out when it is asked for, and then the variable's own."""

    def __set_name__(self, owner, name):
        self._name = name

    def __get__(self, variable, owner=None):
        if variable is None:
            return self
        value = vars(variable)[self._name] = variable._later[self._name]()
        return value


class _Variable:
    _later = {}  # what is found out later: names of attributes, and functions without arguments

    def has_default(self):
        return "__default__" in self._later or self.__default__ is not NoDefault

    def __repr__(self):
        if self.__infer_variance__:
            return self.__name__
        if self.__covariant__:
            return f"+{self.__name__}"
        if self.__contravariant__:
            return f"-{self.__name__}"
        return f"~{self.__name__}"

    def __or__(self, right):
        return Union[self, right]

    def __ror__(self, left):
        return Union[left, self]

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass an instance of {type(self).__name__}")


class TypeVar(_Variable):
    """Type variable."""

    __bound__ = _Later()
    __constraints__ = _Later()
    __default__ = _Later()

    def __init__(
        self, name, *constraints, bound=None, covariant=False, contravariant=False, default=NoDefault, infer_variance=False
    ):
        if covariant and contravariant:
            raise ValueError("Bivariant types are not supported.")
        if len(constraints) == 1:
            raise TypeError("A single constraint is not allowed")
        if constraints and bound is not None:
            raise TypeError("Constraints cannot be combined with bound=...")
        self.__name__ = name
        self.__constraints__ = constraints
        self.__bound__ = bound
        self.__covariant__ = bool(covariant)
        self.__contravariant__ = bool(contravariant)
        self.__infer_variance__ = bool(infer_variance)
        self.__default__ = default


class ParamSpec(_Variable):
    """Parameter specification variable."""

    __default__ = _Later()

    def __init__(self, name, *, bound=None, covariant=False, contravariant=False, default=NoDefault, infer_variance=False):
        self.__name__ = name
        self.__bound__ = bound
        self.__covariant__ = bool(covariant)
        self.__contravariant__ = bool(contravariant)
        self.__infer_variance__ = bool(infer_variance)
        self.__default__ = default

    @property
    def args(self):
        return _ParamSpecPart(self, "args")

    @property
    def kwargs(self):
        return _ParamSpecPart(self, "kwargs")


class _ParamSpecPart:
    def __init__(self, origin, part):
        self.__origin__ = origin
        self._part = part

    def __repr__(self):
        return f"{self.__origin__.__name__}.{self._part}"


class TypeVarTuple:
    """A type variable for any number of types."""

    __default__ = _Later()
    _later = {}
    has_default = _Variable.has_default

    def __init__(self, name, *, default=NoDefault):
        self.__name__ = name
        self.__default__ = default

    def __iter__(self):
        yield Unpack[self]

    def __repr__(self):
        return self.__name__


def _type_parameter(kind, name, bound, constraints, default):
    """The variable of a type parameter list (PEP 695): of its bound, constraints and default there are functions, or None."""
    variable = TypeVarTuple(name) if kind == "TypeVarTuple" else globals()[kind](name, infer_variance=True)
    later = {"__bound__": bound, "__constraints__": constraints, "__default__": default}
    variable._later = {name: compute for name, compute in later.items() if compute is not None}
    for name in variable._later:
        del vars(variable)[name]
    return variable


AnyStr = TypeVar("AnyStr", bytes, str)


class NewType:
    """A type that is another at run time."""

    def __init__(self, name, tp):
        self.__qualname__ = name
        self.__name__ = name.rpartition(".")[-1]
        self.__supertype__ = tp
        self.__module__ = sys._getframemodulename(1) or "__main__"

    def __call__(self, x):
        return x

    def __repr__(self):
        return f"{self.__module__}.{self.__qualname__}"

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __mro_entries__(self, bases):
        name = self.__name__
        raise TypeError(
            f"Cannot subclass an instance of NewType. Perhaps you were looking for: `Sub = NewType('Sub', {name})`"
        )


# --- Generic and Protocol -----------------------------------------------------


class Generic:
    """Abstract base class for generic types."""

    __slots__ = ()

    def __class_getitem__(cls, params):
        if not isinstance(params, tuple):
            params = (params,)
        params = tuple([_type_check(p, "Parameters to generic types must be types.") for p in params])
        if cls is Generic or cls is globals().get("Protocol"):
            if not params:
                raise TypeError(f"Parameter list to {cls.__qualname__}[...] cannot be empty")
            for p in params:
                if not isinstance(p, (TypeVar, ParamSpec, TypeVarTuple)) and getattr(p, "__origin__", None) is not Unpack:
                    raise TypeError(
                        f"Parameters to {cls.__name__}[...] must all be type variables or parameter specification variables."
                    )
            if len(set(params)) != len(params):
                raise TypeError(f"Parameters to {cls.__name__}[...] must all be unique")
            return _GenericAlias(Generic if cls is Generic else cls, params, "Generic" if cls is Generic else None)
        declared = getattr(cls, "__parameters__", ())
        if not declared:
            raise TypeError(f"{cls} is not a generic class")
        if len(params) != len(declared) and not any(isinstance(p, (TypeVarTuple, ParamSpec)) for p in declared):
            many = "many" if len(params) > len(declared) else "few"
            least = "at least " if many == "few" else ""
            raise TypeError(
                f"Too {many} arguments for {cls}; actual {len(params)}, expected {least}{len(declared)}"
            )
        return _GenericAlias(cls, params)

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        bases = cls.__dict__.get("__orig_bases__", ())
        params = None
        for base in bases:
            if isinstance(base, _GenericAlias) and (
                base.__origin__ is Generic or base.__origin__ is globals().get("Protocol")
            ):
                params = base.__parameters__
        cls.__parameters__ = _parameters_of(bases) if params is None else params


class _ProtocolMeta(ABCMeta):
    def __instancecheck__(cls, instance):
        if cls is Protocol:
            return type.__instancecheck__(cls, instance)
        if not getattr(cls, "_is_protocol", False):
            return super().__instancecheck__(instance)
        if not getattr(cls, "_is_runtime_protocol", False):
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        if cls in type(instance).__mro__:
            return True
        for name in cls.__protocol_attrs__:
            try:
                value = getattr(instance, name)
            except AttributeError:
                return False
            if value is None and callable(getattr(cls, name, None)):
                return False
        return True

    def __subclasscheck__(cls, other):
        if cls is Protocol:
            return type.__subclasscheck__(cls, other)
        if not getattr(cls, "_is_protocol", False):
            return super().__subclasscheck__(other)
        if not isinstance(other, type):
            raise TypeError("issubclass() arg 1 must be a class")
        if not getattr(cls, "_is_runtime_protocol", False):
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        if cls in other.__mro__:
            return True
        data = sorted([n for n in cls.__protocol_attrs__ if not callable(getattr(cls, n, None))])
        if data:
            raise TypeError(
                f"Protocols with non-method members don't support issubclass(). Non-method members: {str(data)[1:-1]}."
            )
        for name in cls.__protocol_attrs__:
            for base in other.__mro__:
                if name in base.__dict__:
                    if base.__dict__[name] is None:
                        return False
                    break
            else:
                return False
        return True


_NOT_MEMBERS = {
    "__abstractmethods__", "__annotations__", "__dict__", "__doc__", "__init__", "__module__", "__new__",
    "__slots__", "__subclasshook__", "__weakref__", "__class_getitem__", "__match_args__",
    "__static_attributes__", "__firstlineno__", "__orig_bases__", "__parameters__", "__init_subclass__",
    "_is_protocol", "_is_runtime_protocol", "__protocol_attrs__", "_abc_registry", "_abc_cache",
    "_abc_cache_token", "__type_params__", "__qualname__", "_abc_impl", "__non_callable_proto_members__",
    "__hash__",
}  # fmt: skip


def _protocol_attributes(cls):
    attrs = set()
    for base in cls.__mro__[:-1]:
        if base.__name__ in ("Protocol", "Generic") or not getattr(base, "_is_protocol", False):
            continue
        for name in (*base.__dict__, *base.__dict__.get("__annotations__", {})):
            if not name.startswith("_abc_") and name not in _NOT_MEMBERS:
                attrs.add(name)
            elif name == "__hash__" and base.__dict__[name] is not None:
                attrs.add(name)
    return attrs


def _no_init(self, *args, **kwargs):
    if type(self)._is_protocol:
        raise TypeError("Protocols cannot be instantiated")


class Protocol(Generic, metaclass=_ProtocolMeta):
    """Base class for protocol classes."""

    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if "_is_protocol" not in cls.__dict__:
            cls._is_protocol = any(b is Protocol for b in cls.__bases__)
        if cls._is_protocol:
            cls.__protocol_attrs__ = _protocol_attributes(cls)
            if "__init__" not in cls.__dict__:
                cls.__init__ = _no_init
        elif cls.__init__ is _no_init:
            for base in cls.__mro__[1:]:
                init = base.__dict__.get("__init__", _no_init)
                if init is not _no_init:
                    cls.__init__ = init
                    break


def runtime_checkable(cls):
    """Mark a protocol class as a runtime protocol."""
    if not (isinstance(cls, type) and issubclass(cls, Generic)) or not getattr(cls, "_is_protocol", False):
        raise TypeError(f"@runtime_checkable can be only applied to protocol classes, got {cls!r}")
    cls._is_runtime_protocol = True
    return cls


def is_protocol(tp, /):
    """Return True if the given type is a Protocol."""
    return isinstance(tp, type) and getattr(tp, "_is_protocol", False) and tp is not Protocol


def get_protocol_members(tp, /):
    """Return the set of members defined in a Protocol."""
    if not is_protocol(tp):
        raise TypeError(f"{tp!r} is not a Protocol")
    return frozenset(tp.__protocol_attrs__)


@runtime_checkable
class SupportsInt(Protocol):
    """An ABC with one abstract method __int__."""

    __slots__ = ()

    @abstractmethod
    def __int__(self):
        pass


@runtime_checkable
class SupportsFloat(Protocol):
    """An ABC with one abstract method __float__."""

    __slots__ = ()

    @abstractmethod
    def __float__(self):
        pass


@runtime_checkable
class SupportsComplex(Protocol):
    """An ABC with one abstract method __complex__."""

    __slots__ = ()

    @abstractmethod
    def __complex__(self):
        pass


@runtime_checkable
class SupportsBytes(Protocol):
    """An ABC with one abstract method __bytes__."""

    __slots__ = ()

    @abstractmethod
    def __bytes__(self):
        pass


@runtime_checkable
class SupportsIndex(Protocol):
    """An ABC with one abstract method __index__."""

    __slots__ = ()

    @abstractmethod
    def __index__(self):
        pass


@runtime_checkable
class SupportsAbs(Protocol):
    """An ABC with one abstract method __abs__ that is covariant in its return type."""

    __slots__ = ()

    @abstractmethod
    def __abs__(self):
        pass


@runtime_checkable
class SupportsRound(Protocol):
    """An ABC with one abstract method __round__ that is covariant in its return type."""

    __slots__ = ()

    @abstractmethod
    def __round__(self, ndigits=0):
        pass


# --- NamedTuple and TypedDict -------------------------------------------------


class NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        types = ns.get("__annotations__", {})
        defaults = []
        for name in types:
            if name in ns:
                defaults.append(name)
            elif defaults:
                raise TypeError(
                    f"Non-default namedtuple field {name} cannot follow default field"
                    f"{'s' if len(defaults) > 1 else ''} {', '.join(defaults)}"
                )
        from collections import namedtuple

        made = namedtuple(
            typename, list(types), defaults=[ns[n] for n in defaults], module=ns.get("__module__")
        )
        made.__annotations__ = made.__new__.__annotations__ = dict(types)
        for key, value in ns.items():
            if key in ("__new__", "__init__", "__slots__", "__getnewargs__", "_fields", "_field_defaults"):
                raise AttributeError(f"Cannot overwrite NamedTuple attribute {key}")
            if key not in ("__module__", "__name__", "__annotations__") and key not in made._fields:
                setattr(made, key, value)
        if Generic in bases:
            made.__class_getitem__ = classmethod(lambda c, item: _GenericAlias(c, item))
        made.__orig_bases__ = (NamedTuple,)
        return made


def NamedTuple(typename, fields=None, /, **kwargs):
    """Typed version of namedtuple."""
    if fields is None:
        fields = list(kwargs.items())
    from collections import namedtuple

    names = [name for name, _ in fields]
    made = namedtuple(typename, names, module=sys._getframemodulename(1) or "__main__")
    made.__annotations__ = made.__new__.__annotations__ = dict(fields)
    return made


_NamedTuple = type.__new__(NamedTupleMeta, "NamedTuple", (), {})


def _namedtuple_mro_entries(bases):
    return (_NamedTuple,)


NamedTuple.__mro_entries__ = _namedtuple_mro_entries


class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True):
        own = dict(ns.get("__annotations__", {}))
        made = type.__new__(_TypedDictMeta, name, (dict,), dict(ns))
        annotations = {}
        required, optional = set(), set()
        for base in bases:
            annotations.update(base.__dict__.get("__annotations__", {}))
            required |= base.__dict__.get("__required_keys__", set())
            optional |= base.__dict__.get("__optional_keys__", set())
        for key, tp in own.items():
            origin = getattr(tp, "__origin__", None)
            wanted = origin is Required or (total and origin is not NotRequired)
            (required if wanted else optional).add(key)
            (optional if wanted else required).discard(key)
        annotations.update(own)
        made.__annotations__ = annotations
        made.__required_keys__ = frozenset(required)
        made.__optional_keys__ = frozenset(optional)
        made.__total__ = total
        return made

    def __call__(cls, *args, **kwargs):
        return dict(*args, **kwargs)

    def __subclasscheck__(cls, other):
        raise TypeError("TypedDict does not support instance and class checks")

    __instancecheck__ = __subclasscheck__


def TypedDict(typename, fields=None, /, *, total=True):
    """A simple typed namespace: a dict at run time."""
    return _TypedDictMeta(
        typename, (), {"__annotations__": dict(fields or {}), "__module__": sys._getframemodulename(1)}, total=total
    )


_TypedDict = None


def _typeddict_mro_entries(bases):
    global _TypedDict
    if _TypedDict is None:
        _TypedDict = type.__new__(_TypedDictMeta, "TypedDict", (), {})
    return (_TypedDict,)


TypedDict.__mro_entries__ = _typeddict_mro_entries


def is_typeddict(tp):
    """Check if an annotation is a TypedDict class"""
    return isinstance(tp, _TypedDictMeta)


# --- functions ----------------------------------------------------------------


def cast(typ, val):
    """Cast a value to a type: it is returned unchanged."""
    return val


def assert_type(val, typ, /):
    """Ask a static type checker to confirm that the value is of the given type."""
    return val


def assert_never(arg, /):
    """Statically assert that a line of code is unreachable."""
    value = repr(arg)
    if len(value) > 100:
        value = value[:100] + "..."
    raise AssertionError(f"Expected code to be unreachable, but got: {value}")


def reveal_type(obj, /):
    """Ask a static type checker to reveal the inferred type of an expression."""
    print(f"Runtime type is {type(obj).__name__!r}", file=sys.stderr)
    return obj


def final(f):
    """Decorator to indicate final methods and final classes."""
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass
    return f


def override(method, /):
    """Indicate that a method is intended to override a method in a base class."""
    try:
        method.__override__ = True
    except (AttributeError, TypeError):
        pass
    return method


_overloads = {}


def _overload_dummy(*args, **kwds):
    """Helper for @overload to raise when called."""
    raise NotImplementedError(
        "You should not call an overloaded function. A series of @overload-decorated functions outside a stub "
        "module should always be followed by an implementation that is not @overload-ed."
    )


def overload(func):
    """Decorator for overloaded functions/methods."""
    f = getattr(func, "__func__", func)
    _overloads.setdefault((f.__module__, f.__qualname__), []).append(func)
    return _overload_dummy


def get_overloads(func):
    """Return all defined overloads for *func* as a sequence."""
    f = getattr(func, "__func__", func)
    return list(_overloads.get((f.__module__, f.__qualname__), []))


def clear_overloads():
    """Clear all overloads in the registry."""
    _overloads.clear()


def no_type_check(arg):
    """Decorator to indicate that annotations are not type hints."""
    try:
        arg.__no_type_check__ = True
    except TypeError:
        pass
    return arg


def no_type_check_decorator(decorator):
    """Decorator to give another decorator the @no_type_check effect."""

    from functools import wraps

    @wraps(decorator)
    def wrapped(*args, **kwds):
        return no_type_check(decorator(*args, **kwds))

    return wrapped


def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, frozen_default=False, field_specifiers=(), **kwargs):
    """Decorator to mark an object as providing dataclass-like behaviour."""

    def decorator(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = {
            "eq_default": eq_default,
            "order_default": order_default,
            "kw_only_default": kw_only_default,
            "frozen_default": frozen_default,
            "field_specifiers": field_specifiers,
            "kwargs": kwargs,
        }
        return cls_or_fn

    return decorator


def get_origin(tp):
    """Get the unsubscripted version of a type."""
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, UnionType):
        return UnionType
    if isinstance(tp, (_GenericAlias, GenericAlias, _SpecialAlias, _ParamSpecPart)):
        return tp.__origin__
    return Generic if tp is Generic else None


def get_args(tp):
    """Get type arguments with all substitutions performed."""
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__, *tp.__metadata__)
    if isinstance(tp, _CallableAlias):
        *params, result = tp.__args__
        if len(params) == 1 and (params[0] is ... or isinstance(params[0], ParamSpec)):
            return params[0], result
        return list(params), result
    if isinstance(tp, (_GenericAlias, GenericAlias)):
        return tp.__args__
    if isinstance(tp, UnionType):
        return tuple([type(None) if a is None else a for a in tp.__args__])
    return ()


def _resolve(hint, globalns, localns):
    if hint is None:
        return type(None)
    if isinstance(hint, ForwardRef):
        hint = hint.__forward_arg__
    if isinstance(hint, str):
        return _resolve(eval(hint, globalns, localns), globalns, localns)
    if isinstance(hint, _GenericAlias) and any(isinstance(a, (str, ForwardRef)) for a in hint.__args__):
        args = tuple([_resolve(a, globalns, localns) for a in hint.__args__])
        if hint.__origin__ is Union:
            return Union[args]
        return type(hint)(hint.__origin__, args, hint._name)
    return hint


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    """Return type hints for an object: its annotations, those that are text evaluated."""
    if getattr(obj, "__no_type_check__", None):
        return {}
    hints = {}
    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            names = globalns
            if names is None:
                names = getattr(sys.modules.get(base.__module__), "__dict__", {})
            for name, value in base.__dict__.get("__annotations__", {}).items():
                hints[name] = _resolve(value, names, dict(vars(base)) if localns is None else localns)
    else:
        names = globalns
        if names is None:
            names = getattr(obj, "__globals__", None) or getattr(obj, "__dict__", {})
        annotations = getattr(obj, "__annotations__", None)
        if annotations is None:
            raise TypeError(f"{obj!r} is not a module, class, method, or function.")
        for name, value in annotations.items():
            hints[name] = _resolve(value, names, names if localns is None else localns)
    if include_extras:
        return hints
    return {k: v.__origin__ if isinstance(v, _AnnotatedAlias) else v for k, v in hints.items()}


# --- other names of classes ---------------------------------------------------

Hashable = _SpecialAlias(_abc.Hashable, 0, "Hashable")
Awaitable = _SpecialAlias(_abc.Awaitable, 1, "Awaitable")
Coroutine = _SpecialAlias(_abc.Coroutine, 3, "Coroutine")
AsyncIterable = _SpecialAlias(_abc.AsyncIterable, 1, "AsyncIterable")
AsyncIterator = _SpecialAlias(_abc.AsyncIterator, 1, "AsyncIterator")
Iterable = _SpecialAlias(_abc.Iterable, 1, "Iterable")
Iterator = _SpecialAlias(_abc.Iterator, 1, "Iterator")
Reversible = _SpecialAlias(_abc.Reversible, 1, "Reversible")
Sized = _SpecialAlias(_abc.Sized, 0, "Sized")
Container = _SpecialAlias(_abc.Container, 1, "Container")
Collection = _SpecialAlias(_abc.Collection, 1, "Collection")
Callable = _CallableForm(_abc.Callable, 2, "Callable")
AbstractSet = _SpecialAlias(_abc.Set, 1, "AbstractSet")
MutableSet = _SpecialAlias(_abc.MutableSet, 1, "MutableSet")
Mapping = _SpecialAlias(_abc.Mapping, 2, "Mapping")
MutableMapping = _SpecialAlias(_abc.MutableMapping, 2, "MutableMapping")
Sequence = _SpecialAlias(_abc.Sequence, 1, "Sequence")
MutableSequence = _SpecialAlias(_abc.MutableSequence, 1, "MutableSequence")
ByteString = _SpecialAlias(_abc.ByteString, 0, "ByteString")
Tuple = _TupleAlias(tuple, -1, "Tuple")
List = _SpecialAlias(list, 1, "List")
Set = _SpecialAlias(set, 1, "Set")
FrozenSet = _SpecialAlias(frozenset, 1, "FrozenSet")
MappingView = _SpecialAlias(_abc.MappingView, 1, "MappingView")
KeysView = _SpecialAlias(_abc.KeysView, 1, "KeysView")
ItemsView = _SpecialAlias(_abc.ItemsView, 2, "ItemsView")
ValuesView = _SpecialAlias(_abc.ValuesView, 1, "ValuesView")
Dict = _SpecialAlias(dict, 2, "Dict")
Generator = _SpecialAlias(_abc.Generator, -1, "Generator")
AsyncGenerator = _SpecialAlias(_abc.AsyncGenerator, -1, "AsyncGenerator")
Type = _SpecialAlias(type, 1, "Type")
Text = str


class IO(Generic[AnyStr]):
    """Generic base class for TextIO and BinaryIO."""

    __slots__ = ()


class BinaryIO(IO[bytes]):
    """Typed version of the return of open() in binary mode."""

    __slots__ = ()


class TextIO(IO[str]):
    """Typed version of the return of open() in text mode."""

    __slots__ = ()


_LATER = {
    "Deque": ("collections", "deque", 1),
    "DefaultDict": ("collections", "defaultdict", 2),
    "OrderedDict": ("collections", "OrderedDict", 2),
    "Counter": ("collections", "Counter", 1),
    "ChainMap": ("collections", "ChainMap", 2),
    "Pattern": ("re", "Pattern", 1),
    "Match": ("re", "Match", 1),
}


def __getattr__(attr):
    """Aliases of classes of modules that are only imported when they are asked for."""
    if attr not in _LATER:
        raise AttributeError(f"module 'typing' has no attribute {attr!r}")
    module, name, count = _LATER[attr]
    value = globals()[attr] = _SpecialAlias(getattr(__import__(module), name), count, attr)
    return value
