"""Classes whose methods are made from annotated fields."""

import copy as _copy
import sys
from _lib import run as _run
from functools import wraps as _wraps
from keyword import iskeyword as _iskeyword
from types import GenericAlias, MappingProxyType

__all__ = [
    "Field", "FrozenInstanceError", "InitVar", "KW_ONLY", "MISSING", "asdict", "astuple", "dataclass", "field",
    "fields", "is_dataclass", "make_dataclass", "replace",
]  # fmt: skip


class FrozenInstanceError(AttributeError):
    pass


class _HAS_DEFAULT_FACTORY_CLASS:
    def __repr__(self):
        return "<factory>"


_HAS_DEFAULT_FACTORY = _HAS_DEFAULT_FACTORY_CLASS()


class _MISSING_TYPE:
    pass


MISSING = _MISSING_TYPE()


class _KW_ONLY_TYPE:
    pass


KW_ONLY = _KW_ONLY_TYPE()


class _FIELD_BASE:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


_FIELD = _FIELD_BASE("_FIELD")
_FIELD_CLASSVAR = _FIELD_BASE("_FIELD_CLASSVAR")
_FIELD_INITVAR = _FIELD_BASE("_FIELD_INITVAR")

_FIELDS = "__dataclass_fields__"
_PARAMS = "__dataclass_params__"
_POST_INIT_NAME = "__post_init__"


class InitVar:
    """An annotation: a parameter of __init__ that goes to __post_init__ and is no field."""

    __slots__ = ("type",)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        name = self.type.__name__ if isinstance(self.type, type) else repr(self.type)
        return f"dataclasses.InitVar[{name}]"

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    """A field, as `fields()` lists it."""

    __slots__ = (
        "name", "type", "default", "default_factory", "repr", "hash", "init", "compare", "metadata", "kw_only",
        "_field_type",
    )  # fmt: skip

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = MappingProxyType({}) if metadata is None else MappingProxyType(metadata)
        self.kw_only = kw_only
        self._field_type = None

    def __repr__(self):
        return (
            f"Field(name={self.name!r},type={self.type!r},default={self.default!r},"
            f"default_factory={self.default_factory!r},init={self.init!r},repr={self.repr!r},"
            f"hash={self.hash!r},compare={self.compare!r},metadata={self.metadata!r},"
            f"kw_only={self.kw_only!r},_field_type={self._field_type})"
        )

    def __set_name__(self, owner, name):
        func = getattr(type(self.default), "__set_name__", None)
        if func:
            func(self.default, owner, name)

    __class_getitem__ = classmethod(GenericAlias)


class _DataclassParams:
    __slots__ = (
        "init", "repr", "eq", "order", "unsafe_hash", "frozen", "match_args", "kw_only", "slots", "weakref_slot",
    )  # fmt: skip

    def __init__(self, *values):
        for name, value in zip(self.__slots__, values):
            setattr(self, name, value)

    def __repr__(self):
        return f"_DataclassParams({','.join([f'{n}={getattr(self, n)!r}' for n in self.__slots__])})"


def field(
    *,
    default=MISSING,
    default_factory=MISSING,
    init=True,
    repr=True,
    hash=None,
    compare=True,
    metadata=None,
    kw_only=MISSING,
):
    """Return an object to identify dataclass fields."""
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


# --- fields of a class --------------------------------------------------------


def _is_text_of(annotation, cls, module, name):
    """True for annotations that are text and begin with the name `name` of a module."""
    head = annotation.split("[", 1)[0].strip()
    if head == name:
        return getattr(sys.modules.get(cls.__module__), name, None) is getattr(
            sys.modules.get(module), name, None
        )
    prefix, _, last = head.rpartition(".")
    if last != name:
        return False
    holder = getattr(sys.modules.get(cls.__module__), prefix, None)
    return holder is not None and holder is sys.modules.get(module)


def _is_classvar(annotation, cls):
    if isinstance(annotation, str):
        return "typing" in sys.modules and _is_text_of(annotation, cls, "typing", "ClassVar")
    typing = sys.modules.get("typing")
    if typing is None:
        return False
    return annotation is typing.ClassVar or getattr(annotation, "__origin__", None) is typing.ClassVar


def _is_initvar(annotation, cls):
    if isinstance(annotation, str):
        return _is_text_of(annotation, cls, "dataclasses", "InitVar")
    return annotation is InitVar or type(annotation) is InitVar


def _is_kw_only(annotation, cls):
    if isinstance(annotation, str):
        return _is_text_of(annotation, cls, "dataclasses", "KW_ONLY")
    return annotation is KW_ONLY


def _get_field(cls, a_name, a_type, default_kw_only):
    default = getattr(cls, a_name, MISSING)
    if isinstance(default, Field):
        f = default
    else:
        if type(default).__name__ == "member_descriptor":
            default = MISSING  # of __slots__
        f = field(default=default)
    f.name = a_name
    f.type = a_type
    f._field_type = _FIELD
    if _is_classvar(a_type, cls):
        f._field_type = _FIELD_CLASSVAR
    elif _is_initvar(a_type, cls):
        f._field_type = _FIELD_INITVAR
    if f._field_type in (_FIELD_CLASSVAR, _FIELD_INITVAR) and f.default_factory is not MISSING:
        raise TypeError(f"field {f.name} cannot have a default factory")
    if f._field_type in (_FIELD, _FIELD_INITVAR):
        if f.kw_only is MISSING:
            f.kw_only = default_kw_only
    elif f.kw_only is not MISSING:
        raise TypeError(f"field {f.name} is a ClassVar but specifies kw_only")
    if f._field_type is _FIELD and (
        isinstance(f.default, (list, dict, set)) or f.default.__class__.__hash__ is None
    ):
        raise ValueError(
            f"mutable default {type(f.default)} for field {f.name} is not allowed: use default_factory"
        )
    return f


# --- methods made of source ---------------------------------------------------


class _Maker:
    """Collects the source of functions, and runs all of it at once."""

    def __init__(self, cls, module_globals):
        self.cls = cls
        self.parts = []
        self.names = {"MISSING": MISSING, "_HAS_DEFAULT_FACTORY": _HAS_DEFAULT_FACTORY, "_object": object}
        self.globals = module_globals

    def add(self, name, parameters, body):
        lines = "\n".join([f"  {line}" for line in body])
        self.parts.append(f"def {name}({', '.join(parameters)}):\n{lines}\n")

    def run(self):
        if not self.parts:
            return {}
        names = self.names
        names["__name__"] = self.cls.__module__
        return _run("".join(self.parts), names)


def _default_of(f):
    return f"_dflt_{f.name}"


def _init_parameter(f):
    if f.default is MISSING and f.default_factory is MISSING:
        return f.name
    if f.default is not MISSING:
        return f"{f.name}={_default_of(f)}"
    return f"{f.name}=_HAS_DEFAULT_FACTORY"


def _init_line(f, frozen, slots, names, self_name):
    """What __init__ does for a field, None for nothing."""
    default = _default_of(f)
    if f.default_factory is not MISSING:
        names[default] = f.default_factory
        value = f"{default}() if {f.name} is _HAS_DEFAULT_FACTORY else {f.name}" if f.init else f"{default}()"
    elif f.init:
        if f.default is not MISSING:
            names[default] = f.default
        value = f.name
    elif slots and f.default is not MISSING:
        names[default] = f.default
        value = default
    else:
        return None
    if f._field_type is _FIELD_INITVAR:
        return None
    if frozen:
        return f"_object.__setattr__({self_name}, {f.name!r}, {value})"
    return f"{self_name}.{f.name} = {value}"


def _add_init(maker, init_fields, std_fields, kw_only_fields, frozen, has_post_init, self_name, slots):
    seen_default = None
    for f in std_fields:
        if f.init:
            if not (f.default is MISSING and f.default_factory is MISSING):
                seen_default = f
            elif seen_default:
                raise TypeError(
                    f"non-default argument {f.name!r} follows default argument {seen_default.name!r}"
                )
    body = []
    for f in init_fields:
        line = _init_line(f, frozen, slots, maker.names, self_name)
        if line:
            body.append(line)
    if has_post_init:
        arguments = ", ".join([f.name for f in init_fields if f._field_type is _FIELD_INITVAR])
        body.append(f"{self_name}.{_POST_INIT_NAME}({arguments})")
    parameters = [self_name] + [_init_parameter(f) for f in std_fields if f.init]
    keywords = [_init_parameter(f) for f in kw_only_fields if f.init]
    if keywords:
        parameters += ["*", *keywords]
    maker.add("__init__", parameters, body or ["pass"])


def _recursive_repr(user_function):
    running = []

    @_wraps(user_function)
    def wrapper(self):
        for other in running:
            if other is self:
                return "..."
        running.append(self)
        try:
            return user_function(self)
        finally:
            running.pop()

    return wrapper


def _tuple_text(obj_name, flds):
    if not flds:
        return "()"
    return f"({','.join([f'{obj_name}.{f.name}' for f in flds])},)"


def _frozen_methods(cls, fields):
    names = {f.name for f in fields}

    def __setattr__(self, name, value):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot assign to field {name!r}")
        super(cls, self).__setattr__(name, value)

    def __delattr__(self, name):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot delete field {name!r}")
        super(cls, self).__delattr__(name)

    return __setattr__, __delattr__


def _set_new_attribute(cls, name, value):
    if name in cls.__dict__:
        return True
    if type(value).__name__ == "function":
        value.__qualname__ = f"{cls.__qualname__}.{name}"
    setattr(cls, name, value)
    return False


def _hash_action(unsafe_hash, eq, frozen, has_explicit_hash):
    """What becomes of __hash__: "set", "none", "error" or nothing."""
    if unsafe_hash:
        return "error" if has_explicit_hash else "set"
    if not eq or has_explicit_hash:
        return None
    return "set" if frozen else "none"


def _process_class(
    cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot
):
    fields = {}
    module = sys.modules.get(cls.__module__)
    setattr(
        cls,
        _PARAMS,
        _DataclassParams(
            init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot
        ),
    )
    any_frozen_base = False
    all_frozen_bases = None
    has_dataclass_bases = False
    for b in cls.__mro__[-1:0:-1]:
        base_fields = getattr(b, _FIELDS, None)
        if base_fields is not None:
            has_dataclass_bases = True
            if all_frozen_bases is None:
                all_frozen_bases = True
            for f in base_fields.values():
                fields[f.name] = f
            if getattr(b, _PARAMS).frozen:
                any_frozen_base = True
            else:
                all_frozen_bases = False
    cls_fields = []
    kw_only_seen = False
    for name, annotation in cls.__dict__.get("__annotations__", {}).items():
        if _is_kw_only(annotation, cls):
            if kw_only_seen:
                raise TypeError(f"{name!r} is KW_ONLY, but KW_ONLY has already been specified")
            kw_only_seen = True
            kw_only = True
        else:
            cls_fields.append(_get_field(cls, name, annotation, kw_only))
    for f in cls_fields:
        fields[f.name] = f
        if isinstance(getattr(cls, f.name, None), Field):
            if f.default is MISSING:
                delattr(cls, f.name)
            else:
                setattr(cls, f.name, f.default)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in cls.__dict__.get("__annotations__", {}):
            raise TypeError(f"{name!r} is a field but has no type annotation")
    if has_dataclass_bases:
        if any_frozen_base and not frozen:
            raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
        if all_frozen_bases is False and frozen:
            raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    setattr(cls, _FIELDS, fields)
    class_hash = cls.__dict__.get("__hash__", MISSING)
    has_explicit_hash = not (class_hash is MISSING or (class_hash is None and "__eq__" in cls.__dict__))
    if order and not eq:
        raise ValueError("eq must be true if order is true")

    maker = _Maker(cls, module)
    all_init_fields = [f for f in fields.values() if f._field_type in (_FIELD, _FIELD_INITVAR)]
    std_init_fields = [f for f in all_init_fields if f.init and not f.kw_only]
    kw_init_fields = [f for f in all_init_fields if f.init and f.kw_only]
    field_list = [f for f in fields.values() if f._field_type is _FIELD]
    if init:
        self_name = "__dataclass_self__" if "self" in fields else "self"
        _add_init(
            maker,
            all_init_fields,
            std_init_fields,
            kw_init_fields,
            frozen,
            hasattr(cls, _POST_INIT_NAME),
            self_name,
            slots,
        )
    if repr:
        shown = [f for f in field_list if f.repr]
        text = ", ".join([f"{f.name}={{self.{f.name}!r}}" for f in shown])
        maker.add("__repr__", ["self"], [f'return f"{{self.__class__.__qualname__}}({text})"'])
    compared = [f for f in field_list if f.compare]
    if eq:
        terms = [f"self.{f.name}==other.{f.name}" for f in compared] or ["True"]
        maker.add(
            "__eq__",
            ["self", "other"],
            [
                "if self is other:",
                " return True",
                "if other.__class__ is self.__class__:",
                f" return {' and '.join(terms)}",
                "return NotImplemented",
            ],
        )
    if order:
        mine = _tuple_text("self", compared)
        theirs = _tuple_text("other", compared)
        for name, op in (("__lt__", "<"), ("__le__", "<="), ("__gt__", ">"), ("__ge__", ">=")):
            maker.add(
                name,
                ["self", "other"],
                [
                    "if other.__class__ is self.__class__:",
                    f" return {mine}{op}{theirs}",
                    "return NotImplemented",
                ],
            )
    action = _hash_action(bool(unsafe_hash), bool(eq), bool(frozen), has_explicit_hash)
    if action == "set":
        hashed = [f for f in field_list if (f.compare if f.hash is None else f.hash)]
        maker.add("__hash__", ["self"], [f"return hash({_tuple_text('self', hashed)})"])
    made = maker.run()
    if init:
        made["__init__"].__annotations__ = {
            f.name: f.type.type if f._field_type is _FIELD_INITVAR and type(f.type) is InitVar else f.type
            for f in std_init_fields + kw_init_fields
        } | {"return": None}
        _set_new_attribute(cls, "__init__", made["__init__"])
    _set_new_attribute(cls, "__replace__", _replace)
    if repr:
        _set_new_attribute(cls, "__repr__", _recursive_repr(made["__repr__"]))
    if eq:
        _set_new_attribute(cls, "__eq__", made["__eq__"])
    if order:
        for name in ("__lt__", "__le__", "__gt__", "__ge__"):
            if _set_new_attribute(cls, name, made[name]):
                raise TypeError(
                    f"Cannot overwrite attribute {name} in class {cls.__name__}. "
                    "Consider using functools.total_ordering"
                )
    if frozen:
        for fn in _frozen_methods(cls, field_list):
            if _set_new_attribute(cls, fn.__name__, fn):
                raise TypeError(f"Cannot overwrite attribute {fn.__name__} in class {cls.__name__}")
    if action == "error":
        raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
    if action == "none":
        cls.__hash__ = None
    elif action == "set":
        made["__hash__"].__qualname__ = f"{cls.__qualname__}.__hash__"
        cls.__hash__ = made["__hash__"]
    if not getattr(cls, "__doc__"):
        cls.__doc__ = cls.__name__ + _signature_text(std_init_fields, kw_init_fields, init)
    if match_args:
        _set_new_attribute(cls, "__match_args__", tuple([f.name for f in std_init_fields]))
    if weakref_slot and not slots:
        raise TypeError("weakref_slot is True but slots is False")
    if slots:
        cls = _add_slots(cls, frozen, weakref_slot)
    abstract = sys.modules.get("abc")
    if abstract is not None:
        abstract.update_abstractmethods(cls)
    return cls


def _annotation_text(annotation):
    if isinstance(annotation, type) and type(annotation) is type:
        if annotation.__module__ in ("builtins", None):
            return annotation.__qualname__
        return f"{annotation.__module__}.{annotation.__qualname__}"
    text = repr(annotation)
    return text[7:] if text.startswith("typing.") else text


def _signature_text(std, kw, init):
    """The class's signature, as inspect.signature writes it."""
    if not init:
        return "()"

    def one(f):
        annotation = f.type.type if type(f.type) is InitVar else f.type
        text = f"{f.name}: {_annotation_text(annotation)}"
        if f.default is not MISSING:
            return f"{text} = {f.default!r}"
        return f"{text} = <factory>" if f.default_factory is not MISSING else text

    parts = [one(f) for f in std]
    if kw:
        parts += ["*", *[one(f) for f in kw]]
    return f"({', '.join(parts)})"


def _dataclass_getstate(self):
    return [getattr(self, f.name) for f in fields(self)]


def _dataclass_setstate(self, state):
    for f, value in zip(fields(self), state):
        object.__setattr__(self, f.name, value)


def _add_slots(cls, is_frozen, weakref_slot):
    """A new class like `cls`, with __slots__ for its fields."""
    if "__slots__" in cls.__dict__:
        raise TypeError(f"{cls.__name__} already specifies __slots__")
    cls_dict = dict(cls.__dict__)
    field_names = tuple([f.name for f in fields(cls)])
    inherited = set()
    for base in cls.__mro__[1:-1]:
        slots = base.__dict__.get("__slots__", ())
        inherited.update((slots,) if isinstance(slots, str) else slots)
    own = [name for name in field_names if name not in inherited]
    if weakref_slot and "__weakref__" not in inherited:
        own.append("__weakref__")
    cls_dict["__slots__"] = tuple(own)
    for name in field_names:
        cls_dict.pop(name, None)
    cls_dict.pop("__dict__", None)
    cls_dict.pop("__weakref__", None)
    qualname = getattr(cls, "__qualname__", None)
    new = type(cls)(cls.__name__, cls.__bases__, cls_dict)
    if qualname is not None:
        new.__qualname__ = qualname
    if is_frozen:
        if "__getstate__" not in cls_dict:
            new.__getstate__ = _dataclass_getstate
        if "__setstate__" not in cls_dict:
            new.__setstate__ = _dataclass_setstate
    return new


def dataclass(
    cls=None,
    /,
    *,
    init=True,
    repr=True,
    eq=True,
    order=False,
    unsafe_hash=False,
    frozen=False,
    match_args=True,
    kw_only=False,
    slots=False,
    weakref_slot=False,
):
    """Add dunder methods based on the fields defined in the class."""

    def wrap(cls):
        return _process_class(
            cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot
        )

    return wrap if cls is None else wrap(cls)


def fields(class_or_instance):
    """Return a tuple describing the fields of this dataclass."""
    try:
        known = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError("must be called with a dataclass type or instance") from None
    return tuple([f for f in known.values() if f._field_type is _FIELD])


def is_dataclass(obj):
    """Returns True if obj is a dataclass or an instance of a dataclass."""
    cls = obj if isinstance(obj, type) else type(obj)
    return hasattr(cls, _FIELDS)


def _is_dataclass_instance(obj):
    return hasattr(type(obj), _FIELDS)


def asdict(obj, *, dict_factory=dict):
    """Return the fields of a dataclass instance as a new dictionary."""
    if not _is_dataclass_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")
    return _asdict_inner(obj, dict_factory)


def _asdict_inner(obj, dict_factory):
    kind = type(obj)
    if hasattr(kind, _FIELDS):
        return dict_factory([(f.name, _asdict_inner(getattr(obj, f.name), dict_factory)) for f in fields(obj)])
    if isinstance(obj, tuple):
        items = [_asdict_inner(v, dict_factory) for v in obj]
        return kind(*items) if hasattr(kind, "_fields") else kind(items)
    if isinstance(obj, list):
        return kind([_asdict_inner(v, dict_factory) for v in obj])
    if isinstance(obj, dict):
        pairs = [(_asdict_inner(k, dict_factory), _asdict_inner(v, dict_factory)) for k, v in obj.items()]
        if hasattr(kind, "default_factory"):
            result = kind(obj.default_factory)
            for k, v in pairs:
                result[k] = v
            return result
        return kind(pairs)
    return _copy.deepcopy(obj)


def astuple(obj, *, tuple_factory=tuple):
    """Return the fields of a dataclass instance as a new tuple of field values."""
    if not _is_dataclass_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")
    return _astuple_inner(obj, tuple_factory)


def _astuple_inner(obj, tuple_factory):
    kind = type(obj)
    if hasattr(kind, _FIELDS):
        return tuple_factory([_astuple_inner(getattr(obj, f.name), tuple_factory) for f in fields(obj)])
    if isinstance(obj, tuple):
        items = [_astuple_inner(v, tuple_factory) for v in obj]
        return kind(*items) if hasattr(kind, "_fields") else kind(items)
    if isinstance(obj, list):
        return kind([_astuple_inner(v, tuple_factory) for v in obj])
    if isinstance(obj, dict):
        pairs = [(_astuple_inner(k, tuple_factory), _astuple_inner(v, tuple_factory)) for k, v in obj.items()]
        if hasattr(kind, "default_factory"):
            result = kind(obj.default_factory)
            for k, v in pairs:
                result[k] = v
            return result
        return kind(pairs)
    return _copy.deepcopy(obj)


def make_dataclass(
    cls_name,
    fields,
    *,
    bases=(),
    namespace=None,
    init=True,
    repr=True,
    eq=True,
    order=False,
    unsafe_hash=False,
    frozen=False,
    match_args=True,
    kw_only=False,
    slots=False,
    weakref_slot=False,
    module=None,
):
    """Return a new dynamically created dataclass."""
    if namespace is None:
        namespace = {}
    seen = set()
    annotations = {}
    defaults = {}
    for item in fields:
        if isinstance(item, str):
            name = item
            tp = "typing.Any"
        elif len(item) == 2:
            name, tp = item
        elif len(item) == 3:
            name, tp, default = item
            defaults[name] = default
        else:
            raise TypeError(f"Invalid field: {item!r}")
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f"Field names must be valid identifiers: {name!r}")
        if _iskeyword(name):
            raise TypeError(f"Field names must not be keywords: {name!r}")
        if name in seen:
            raise TypeError(f"Field name duplicated: {name!r}")
        seen.add(name)
        annotations[name] = tp
    body = {**namespace, **defaults, "__annotations__": annotations}
    from types import new_class

    cls = new_class(cls_name, bases, {}, lambda ns: ns.update(body))
    if module is None:
        module = sys._getframemodulename(1) or "__main__"
    cls.__module__ = module
    return dataclass(
        cls,
        init=init,
        repr=repr,
        eq=eq,
        order=order,
        unsafe_hash=unsafe_hash,
        frozen=frozen,
        match_args=match_args,
        kw_only=kw_only,
        slots=slots,
        weakref_slot=weakref_slot,
    )


def replace(obj, /, **changes):
    """Return a new object replacing specified fields with new values."""
    if not _is_dataclass_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    return _replace(obj, **changes)


def _replace(self, /, **changes):
    for f in getattr(self, _FIELDS).values():
        if f._field_type is _FIELD_CLASSVAR:
            continue
        if not f.init:
            if f.name in changes:
                raise TypeError(
                    f"field {f.name} is declared with init=False, it cannot be specified with replace()"
                )
            continue
        if f.name not in changes:
            if f._field_type is _FIELD_INITVAR and f.default is MISSING:
                raise TypeError(f"InitVar {f.name!r} must be specified with replace()")
            changes[f.name] = getattr(self, f.name)
    return self.__class__(**changes)
