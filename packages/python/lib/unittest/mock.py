"""Stand-ins for objects in tests: mocks that record how they are used, and patches that put them in place."""

import asyncio as _asyncio
import functools as _functools
import inspect as _inspect
import pprint as _pprint
import sys as _sys
from contextlib import ExitStack as _ExitStack

__all__ = [
    "ANY", "AsyncMock", "DEFAULT", "FILTER_DIR", "MagicMock", "Mock", "NonCallableMagicMock", "NonCallableMock",
    "PropertyMock", "ThreadingMock", "call", "create_autospec", "mock_open", "patch", "seal", "sentinel",
]  # fmt: skip

FILTER_DIR = True


class InvalidSpecError(Exception):
    """A mock was given as a spec."""


class _Sentinel:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"sentinel.{self.name}"

    def __reduce__(self):
        return f"sentinel.{self.name}"


class _Sentinels:
    """Attributes are unique objects."""

    def __init__(self):
        self._made = {}

    def __getattr__(self, name):
        if name == "__bases__":
            raise AttributeError
        return self._made.setdefault(name, _Sentinel(name))

    def __reduce__(self):
        return "sentinel"


sentinel = _Sentinels()
DEFAULT = sentinel.DEFAULT
_missing = sentinel.MISSING
_deleted = sentinel.DELETED


class _Any:
    """Equal to everything."""

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __repr__(self):
        return "<ANY>"


ANY = _Any()


def _arguments_text(args, kwargs):
    return ", ".join([repr(arg) for arg in args] + [f"{key}={value!r}" for key, value in kwargs.items()])


class _Call(tuple):
    """A call: (name, args, kwargs), or (args, kwargs) of a mock's own calls."""

    def __new__(cls, value=(), name="", parent=None, two=False, from_kall=True):
        args = ()
        kwargs = {}
        value = tuple(value)
        if len(value) == 3:
            name, args, kwargs = value
        elif len(value) == 2:
            first, second = value
            if isinstance(first, str):
                name = first
                if isinstance(second, tuple):
                    args = second
                else:
                    kwargs = second
            else:
                args, kwargs = first, second
        elif len(value) == 1:
            (only,) = value
            if isinstance(only, str):
                name = only
            elif isinstance(only, tuple):
                args = only
            else:
                kwargs = only
        return tuple.__new__(cls, (args, kwargs) if two else (name, args, kwargs))

    def __init__(self, value=(), name=None, parent=None, two=False, from_kall=True):
        self._mock_name = name
        self._mock_parent = parent
        self._mock_from_kall = from_kall

    def __eq__(self, other):
        try:
            length = len(other)
        except TypeError:
            return NotImplemented
        name = ""
        if len(self) == 2:
            args, kwargs = self
        else:
            name, args, kwargs = self
        if getattr(self, "_mock_parent", None) and getattr(other, "_mock_parent", None):
            if self._mock_parent != other._mock_parent:
                return False
        other_name = ""
        if length == 0:
            other_args, other_kwargs = (), {}
        elif length == 3:
            other_name, other_args, other_kwargs = other
        elif length == 1:
            (only,) = other
            other_args, other_kwargs = (), {}
            if isinstance(only, tuple):
                other_args = only
            elif isinstance(only, str):
                other_name = only
            else:
                other_kwargs = only
        elif length == 2:
            first, second = other
            if isinstance(first, str):
                other_name = first
                other_args, other_kwargs = (second, {}) if isinstance(second, tuple) else ((), second)
            else:
                other_args, other_kwargs = first, second
        else:
            return False
        if name and other_name != name:
            return False
        return (other_args, other_kwargs) == (args, kwargs)

    def __ne__(self, other):
        equal = self.__eq__(other)
        return equal if equal is NotImplemented else not equal

    __hash__ = tuple.__hash__

    def __call__(self, *args, **kwargs):
        if self._mock_name is None:
            return _Call(("", args, kwargs), name="()")
        return _Call((self._mock_name, args, kwargs), name=self._mock_name + "()", parent=self)

    def __getattr__(self, attr):
        if self._mock_name is None:
            return _Call(name=attr, from_kall=False)
        return _Call(name=f"{self._mock_name}.{attr}", parent=self, from_kall=False)

    def __getattribute__(self, attr):
        if attr in tuple.__dict__ and not attr.startswith("__"):
            raise AttributeError
        return tuple.__getattribute__(self, attr)

    @property
    def args(self):
        """The positional arguments."""
        return self[-2]

    @property
    def kwargs(self):
        """The keyword arguments."""
        return self[-1]

    def __repr__(self):
        if not self._mock_from_kall:
            name = self._mock_name or "call"
            return f"call{name}" if name.startswith("()") else name
        if len(self) == 2:
            name = "call"
            args, kwargs = self
        else:
            name, args, kwargs = self
            if not name:
                name = "call"
            elif not name.startswith("()"):
                name = f"call.{name}"
            else:
                name = f"call{name}"
        return f"{name}({_arguments_text(args, kwargs)})"

    def call_list(self):
        """The calls of a chain, the first one first."""
        calls = []
        thing = self
        while thing is not None:
            if thing._mock_from_kall:
                calls.append(thing)
            thing = thing._mock_parent
        return _CallList(reversed(calls))


call = _Call(from_kall=False)


class _CallList(list):
    def __contains__(self, value):
        if not isinstance(value, list):
            return list.__contains__(self, value)
        for start in range(len(self) - len(value) + 1):
            if self[start : start + len(value)] == value:
                return True
        return False

    def __repr__(self):
        return _pprint.pformat(list(self))


def _is_exception(thing):
    return isinstance(thing, BaseException) or (isinstance(thing, type) and issubclass(thing, BaseException))


def _try_iter(thing):
    if thing is None or _is_exception(thing) or callable(thing):
        return thing
    try:
        return iter(thing)
    except TypeError:
        return thing


_NUMERIC = "add sub mul matmul truediv floordiv mod lshift rshift and xor or pow divmod".split()
_MAGICS = {
    f"__{name}__"
    for name in (
        "hash str sizeof enter exit divmod rdivmod neg pos abs invert complex int float index round trunc floor ceil "
        "bool next fspath aiter len contains iter getitem setitem delitem lt gt le ge eq ne missing reversed "
        "getformat repr dir subclasses format get set delete "
    ).split()
} | {f"__{prefix}{name}__" for name in _NUMERIC for prefix in ("", "r", "i")}
_ASYNC_MAGICS = {"__aenter__", "__aexit__", "__anext__"}
# a MagicMock has these without being asked
_SUPPORTED = (
    "__lt__ __gt__ __le__ __ge__ __eq__ __ne__ __int__ __contains__ __len__ __enter__ __exit__ __complex__ __float__ "
    "__bool__ __index__ __hash__ __str__ __sizeof__ __getitem__ __setitem__ __delitem__ __iter__ __neg__ __pos__ "
    "__abs__ __invert__ __round__ __trunc__ __floor__ __ceil__ __fspath__ __next__ __divmod__ __rdivmod__ "
    "__aenter__ __aexit__ __aiter__ __anext__"
).split() + [f"__{prefix}{name}__" for name in _NUMERIC if name != "divmod" for prefix in ("", "r", "i")]
_RETURNS = {
    "__int__": 1, "__contains__": False, "__len__": 0, "__exit__": False, "__complex__": 1j, "__float__": 1.0,
    "__bool__": True, "__index__": 1, "__aexit__": False,
}  # fmt: skip
for _name in ("__lt__", "__gt__", "__le__", "__ge__"):
    _RETURNS[_name] = NotImplemented
_ASSERT_PREFIXES = ("assert", "assret", "asert", "aseert", "assrt")


class _Magic:
    """In a mock's class: makes the mock for a special method when it is first used."""

    def __init__(self, name):
        self.name = name

    def __get__(self, obj, owner=None):
        if obj is None:
            raise AttributeError(self.name)
        made = obj._mock_make_magic(self.name)
        setattr(obj, self.name, made)
        return made


def _delegating(name, doc):
    """What a mock keeps, or the function that stands for it."""
    own = "_mock_" + name

    def get(self):
        return self.__dict__[own] if self._mock_delegate is None else getattr(self._mock_delegate, name)

    def put(self, value):
        if self._mock_delegate is None:
            self.__dict__[own] = value
        else:
            setattr(self._mock_delegate, name, value)

    return property(get, put, doc=doc)


class NonCallableMock:
    """A mock that cannot be called."""

    def __new__(cls, /, *args, **kwargs):
        # a class for each mock: special methods are looked up in classes
        bases = (cls,)
        spec = kwargs.get("spec_set", kwargs.get("spec", args[0] if args else None))
        if spec is not None and not issubclass(cls, AsyncMock) and _inspect.iscoroutinefunction(spec):
            bases = (AsyncMockMixin, cls)
        return object.__new__(type(cls.__name__, bases, {"__doc__": cls.__doc__, "__module__": cls.__module__}))

    def __init__(
        self, spec=None, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None, _new_name="",
        _new_parent=None, _spec_as_instance=False, _eat_self=None, unsafe=False, **kwargs,
    ):  # fmt: skip
        if _new_parent is None:
            _new_parent = parent
        d = self.__dict__
        d["_mock_parent"] = parent
        d["_mock_name"] = name
        d["_mock_new_name"] = _new_name
        d["_mock_new_parent"] = _new_parent
        d["_mock_sealed"] = False
        d["_mock_checks"] = False
        if spec_set is not None:
            spec = spec_set
            spec_set = True
        d["_spec_asyncs"] = []
        self._mock_add_spec(spec, spec_set)
        d["_mock_children"] = {}
        d["_mock_wraps"] = wraps
        d["_mock_delegate"] = None
        d["_mock_called"] = False
        d["_mock_call_args"] = None
        d["_mock_call_count"] = 0
        d["_mock_call_args_list"] = _CallList()
        d["_mock_mock_calls"] = _CallList()
        d["method_calls"] = _CallList()
        d["_mock_unsafe"] = unsafe
        d.setdefault("_mock_return_value", DEFAULT)
        d.setdefault("_mock_side_effect", None)
        self._mock_set_magics()
        if kwargs:
            self.configure_mock(**kwargs)

    # --- specs -------------------------------------------------------------------------------------------------------

    def _mock_add_spec(self, spec, spec_set, *_):
        if isinstance(spec, NonCallableMock):
            raise InvalidSpecError(f"Cannot spec a Mock object. [object={spec!r}]")
        d = self.__dict__
        spec_class = None
        methods = spec
        if spec is not None and not isinstance(spec, (list, tuple, set, dict)):
            spec_class = spec if isinstance(spec, type) else type(spec)
            methods = dir(spec)
            for name in methods:
                static = _inspect.getattr_static(spec, name, None)
                if _inspect.iscoroutinefunction(static):
                    d["_spec_asyncs"].append(name)
        elif spec is not None:
            methods = list(spec)
        d["_spec_class"] = spec_class
        d["_spec_set"] = spec_set
        d["_mock_methods"] = methods
        d["_spec_signature"] = _signature_of(spec) if spec_class is not None and callable(spec) else None

    def mock_add_spec(self, spec, spec_set=False):
        """Only attributes of `spec` from now on."""
        self._mock_add_spec(spec, spec_set)
        self._mock_set_magics()

    @property
    def __class__(self):
        return type(self) if self._spec_class is None else self._spec_class

    def _mock_set_magics(self):
        pass

    # --- what it returns ---------------------------------------------------------------------------------------------

    @property
    def return_value(self):
        """What a call returns."""
        if self._mock_delegate is not None:
            return self._mock_delegate.return_value
        made = self._mock_return_value
        if made is DEFAULT and self._mock_wraps is None:
            made = self._get_child_mock(_new_parent=self, _new_name="()")
            self.return_value = made
        return made

    @return_value.setter
    def return_value(self, value):
        if self._mock_delegate is not None:
            self._mock_delegate.return_value = value
        else:
            self.__dict__["_mock_return_value"] = value
            _adopt(self, value, None, "()")

    @property
    def side_effect(self):
        """What a call does: a function, an exception, or an iterable of results."""
        if self._mock_delegate is not None:
            return self._mock_delegate.side_effect
        return self._mock_side_effect

    @side_effect.setter
    def side_effect(self, value):
        value = _try_iter(value)
        if self._mock_delegate is not None:
            self._mock_delegate.side_effect = value
        else:
            self.__dict__["_mock_side_effect"] = value

    def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
        """Forget the calls."""
        visited = [] if visited is None else visited
        if any(self is one for one in visited):
            return
        visited.append(self)
        d = self.__dict__
        self.called = False
        self.call_args = None
        self.call_count = 0
        self.mock_calls = _CallList()
        self.call_args_list = _CallList()
        d["method_calls"] = _CallList()
        if return_value:
            d["_mock_return_value"] = DEFAULT
        if side_effect:
            d["_mock_side_effect"] = None
        for child in self._mock_children.values():
            if isinstance(child, NonCallableMock):
                child.reset_mock(visited, return_value=return_value, side_effect=side_effect)
        made = self._mock_return_value
        if isinstance(made, NonCallableMock) and made is not self:
            made.reset_mock(visited)

    def configure_mock(self, /, **kwargs):
        """Set attributes, those of children by dotted names."""
        for name, value in sorted(kwargs.items(), key=lambda item: item[0].count(".")):
            *path, last = name.split(".")
            obj = self
            for part in path:
                obj = getattr(obj, part)
            setattr(obj, last, value)

    def attach_mock(self, mock, attribute):
        """Make a mock a child of this one."""
        inner = getattr(mock, "mock", mock)
        inner.__dict__.update(_mock_parent=None, _mock_new_parent=None, _mock_name="", _mock_new_name=None)
        setattr(self, attribute, mock)

    # --- attributes --------------------------------------------------------------------------------------------------

    def __getattr__(self, name):
        if name in ("_mock_methods", "_mock_unsafe"):
            raise AttributeError(name)
        if self._mock_methods is not None:
            if name not in self._mock_methods or name in _MAGICS:
                raise AttributeError(f"Mock object has no attribute {name!r}")
        elif name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        if not self._mock_unsafe and (self._mock_methods is None or name not in self._mock_methods):
            if name.startswith(_ASSERT_PREFIXES) or name in ("called_once", "called_once_with", "called_with"):
                raise AttributeError(
                    f"{name!r} is not a valid assertion. Use a spec for the mock if {name!r} is meant to be an attribute."
                )
        made = self._mock_children.get(name)
        if made is _deleted:
            raise AttributeError(name)
        if made is None:
            wraps = None if self._mock_wraps is None else getattr(self._mock_wraps, name)
            made = self._get_child_mock(parent=self, name=name, wraps=wraps, _new_name=name, _new_parent=self)
            self._mock_children[name] = made
        elif isinstance(made, _SpecState):
            made = made.make(self, name)
            self._mock_children[name] = made
        return made

    def __setattr__(self, name, value):
        if name in ("return_value", "side_effect", "_mock_methods", "__class__") or name in self.__dict__:
            return object.__setattr__(self, name, value)
        if isinstance(getattr(type(self), name, None), property):
            return object.__setattr__(self, name, value)
        if self._spec_set and self._mock_methods is not None and name not in self._mock_methods and name not in self.__dict__:
            raise AttributeError(f"Mock object has no attribute '{name}'")
        if name in _MAGICS or name in _ASYNC_MAGICS:
            if self._mock_methods is not None and name not in self._mock_methods:
                raise AttributeError(f"Mock object has no attribute '{name}'")
            if not isinstance(value, NonCallableMock):
                made = value
                setattr(type(self), name, _bound_magic(made))
                self._mock_children[name] = made
                return None
            _adopt(self, value, None, name)
            setattr(type(self), name, value)
            self._mock_children[name] = value
            return None
        if _adopt(self, value, name, name):
            self._mock_children[name] = value
        if self._mock_sealed and name not in self.__dict__ and not hasattr(self, name):
            raise AttributeError(f"Cannot set {self._extract_mock_name()}.{name}")
        if isinstance(value, PropertyMock):
            self.__dict__.pop(name, None)
            setattr(type(self), name, value)
            return None
        return object.__setattr__(self, name, value)

    def __delattr__(self, name):
        if name in _MAGICS and name in type(self).__dict__:
            delattr(type(self), name)
            if name not in self.__dict__:
                return
        found = self._mock_children.get(name, _missing)
        if name in self.__dict__:
            object.__delattr__(self, name)
        elif found is _deleted:
            raise AttributeError(name)
        if found is not _missing:
            del self._mock_children[name]
        self._mock_children[name] = _deleted

    def __dir__(self):
        if not FILTER_DIR:
            return object.__dir__(self)
        known = self._mock_methods or []
        own = [name for name in dir(type(self)) if not name.startswith("_")]
        mine = [name for name in self.__dict__ if not name.startswith("_")]
        children = [name for name, child in self._mock_children.items() if child is not _deleted]
        return sorted(set(known) | set(own) | set(mine) | set(children))

    def _get_child_mock(self, /, **kwargs):
        if self._mock_sealed:
            name = f".{kwargs['name']}" if "name" in kwargs else "()"
            raise AttributeError(self._extract_mock_name() + name)
        name = kwargs.get("_new_name")
        if name in self._spec_asyncs:
            return AsyncMock(**kwargs)
        kind = type(self).__mro__[1]
        if kind is AsyncMockMixin:
            kind = type(self).__mro__[2]
        if issubclass(kind, MagicMock) and name in _ASYNC_MAGICS:
            return AsyncMock(**kwargs)
        if issubclass(kind, AsyncMock):
            # children of what is awaited are plain unless the spec says otherwise
            kind = MagicMock if name in _MAGICS or (self._mock_methods and name in self._mock_methods) else AsyncMock
        elif not issubclass(kind, CallableMixin):
            kind = MagicMock if issubclass(kind, NonCallableMagicMock) else Mock
        return kind(**kwargs)

    # --- names -------------------------------------------------------------------------------------------------------

    def _extract_mock_name(self):
        parts = [self._mock_new_name]
        parent = self._mock_new_parent
        last = self
        dot = "." if parts != ["()"] else ""
        seen = set()
        while parent is not None:
            last = parent
            parts.append(parent._mock_new_name + dot)
            dot = "" if parent._mock_new_name == "()" else "."
            parent = parent._mock_new_parent
            if id(parent) in seen:
                break
            seen.add(id(parent))
        parts.reverse()
        first = last._mock_name or "mock"
        if len(parts) > 1 and parts[1] not in ("()", "()."):
            first += "."
        parts[0] = first
        return "".join([part for part in parts if part is not None])

    def __repr__(self):
        name = self._extract_mock_name()
        shown = "" if name in ("mock", "mock.") else f" name={name!r}"
        spec = ""
        if self._spec_class is not None:
            spec = f" {'spec_set' if self._spec_set else 'spec'}={self._spec_class.__name__!r}"
        return f"<{type(self).__name__}{shown}{spec} id='{id(self)}'>"

    # --- assertions --------------------------------------------------------------------------------------------------

    called = _delegating("called", "Whether it was called.")
    call_count = _delegating("call_count", "How often it was called.")
    call_args = _delegating("call_args", "The arguments of the last call.")
    call_args_list = _delegating("call_args_list", "The arguments of every call.")
    mock_calls = _delegating("mock_calls", "Every call of it and of what it returned and has.")

    def _format_mock_call_signature(self, args, kwargs):
        return f"{self._mock_name or 'mock'}({_arguments_text(args, kwargs)})"

    def _calls_repr(self):
        return f"\nCalls: {self.mock_calls!r}." if self.mock_calls else ""

    def _call_matcher(self, one):
        signature = self._spec_signature
        if signature is None:
            return one
        args, kwargs = one[-2:]
        try:
            bound = signature.bind(*args, **kwargs)
            return call(*bound.args, **bound.kwargs) if len(one) == 2 else _Call((one[0], bound.args, bound.kwargs))
        except TypeError as e:
            return e.with_traceback(None)

    def assert_not_called(self):
        """It was never called."""
        if self.call_count:
            times = f"{self.call_count} times"
            raise AssertionError(
                f"Expected '{self._mock_name or 'mock'}' to not have been called. Called {times}.{self._calls_repr()}"
            )

    def assert_called(self):
        """It was called."""
        if self.call_count == 0:
            raise AssertionError(f"Expected '{self._mock_name or 'mock'}' to have been called.")

    def assert_called_once(self):
        """It was called exactly once."""
        if self.call_count != 1:
            raise AssertionError(
                f"Expected '{self._mock_name or 'mock'}' to have been called once. "
                f"Called {self.call_count} times.{self._calls_repr()}"
            )

    def assert_called_with(self, /, *args, **kwargs):
        """The last call had these arguments."""
        wanted = self._format_mock_call_signature(args, kwargs)
        if self.call_args is None:
            raise AssertionError(f"expected call not found.\nExpected: {wanted}\n  Actual: not called.")
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        actual = self._call_matcher(self.call_args)
        if actual != expected:
            cause = expected if isinstance(expected, Exception) else None
            got = self._format_mock_call_signature(*self.call_args)
            raise AssertionError(f"expected call not found.\nExpected: {wanted}\n  Actual: {got}") from cause

    def assert_called_once_with(self, /, *args, **kwargs):
        """It was called exactly once, with these arguments."""
        if self.call_count != 1:
            raise AssertionError(
                f"Expected '{self._mock_name or 'mock'}' to be called once. "
                f"Called {self.call_count} times.{self._calls_repr()}"
            )
        return self.assert_called_with(*args, **kwargs)

    def assert_any_call(self, /, *args, **kwargs):
        """Some call had these arguments."""
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        cause = expected if isinstance(expected, Exception) else None
        if cause or expected not in [self._call_matcher(one) for one in self.call_args_list]:
            raise AssertionError(f"{self._format_mock_call_signature(args, kwargs)} call not found") from cause

    def assert_has_calls(self, calls, any_order=False):
        """These calls were made, one after another unless in any order."""
        expected = [self._call_matcher(one) for one in calls]
        every = _CallList([self._call_matcher(one) for one in self.mock_calls])
        if not any_order:
            if expected not in every:
                raise AssertionError(
                    f"Calls not found.\nExpected: {_CallList(calls)}\n  Actual: {self.mock_calls}"
                )
            return
        left = list(every)
        missing = []
        for one in expected:
            try:
                left.remove(one)
            except ValueError:
                missing.append(one)
        if missing:
            raise AssertionError(
                f"{self._mock_name or 'mock'!r} does not contain all of {tuple(missing)!r} in its call list, "
                f"found {list(self.mock_calls)!r} instead"
            )


def _adopt(parent, value, name, new_name):
    """Makes a mock that has no place yet a child of another one."""
    value = getattr(value, "mock", value) if _inspect.isfunction(value) else value
    if not isinstance(type(value), type) or not issubclass(type(value), NonCallableMock):
        return False
    if value._mock_name or value._mock_new_name or value._mock_parent is not None or value._mock_new_parent is not None:
        return False
    up = parent
    while up is not None:
        if up is value:
            return False
        up = up._mock_new_parent
    if new_name:
        value.__dict__["_mock_new_parent"] = parent
        value.__dict__["_mock_new_name"] = new_name
    if name:
        value.__dict__["_mock_parent"] = parent
        value.__dict__["_mock_name"] = name
    return True


def _bound_magic(value):
    """A function put in as a special method gets the mock as its first argument."""
    if callable(value) and not isinstance(value, type):

        def method(self, /, *args, **kwargs):
            return value(self, *args, **kwargs)

        return method if _inspect.isfunction(value) else lambda self, /, *args, **kwargs: value(*args, **kwargs)
    return value


class CallableMixin(NonCallableMock):
    """The call of a mock."""

    def __init__(
        self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None, spec_set=None, parent=None,
        _spec_state=None, _new_name="", _new_parent=None, **kwargs,
    ):  # fmt: skip
        self.__dict__["_mock_return_value"] = return_value
        super().__init__(spec, wraps, name, spec_set, parent, _spec_state, _new_name, _new_parent, **kwargs)
        self.side_effect = side_effect
        if return_value is not DEFAULT:
            _adopt(self, return_value, None, "()")

    def _mock_check_sig(self, args, kwargs):
        if self._mock_checks and self._spec_signature is not None:
            self._spec_signature.bind(*args, **kwargs)

    def __call__(self, /, *args, **kwargs):
        self._mock_check_sig(args, kwargs)
        self._increment_mock_call(*args, **kwargs)
        return self._mock_call(*args, **kwargs)

    def _mock_call(self, /, *args, **kwargs):
        return self._execute_mock_call(*args, **kwargs)

    def _increment_mock_call(self, /, *args, **kwargs):
        self.called = True
        self.call_count += 1
        one = _Call((args, kwargs), two=True)
        self.call_args = one
        self.call_args_list.append(one)
        do_methods = self._mock_parent is not None
        method_name = self._mock_name
        calls_name = self._mock_new_name
        is_call = calls_name == "()"
        self.mock_calls.append(_Call(("", args, kwargs)))
        parent = self._mock_new_parent
        while parent is not None:
            if do_methods:
                parent.method_calls.append(_Call((method_name, args, kwargs)))
                do_methods = parent._mock_parent is not None
                if do_methods:
                    method_name = f"{parent._mock_name}.{method_name}"
            parent.mock_calls.append(_Call((calls_name, args, kwargs)))
            if parent._mock_new_name:
                dot = "" if is_call else "."
                is_call = parent._mock_new_name == "()"
                calls_name = parent._mock_new_name + dot + calls_name
            parent = parent._mock_new_parent

    def _execute_mock_call(self, /, *args, **kwargs):
        effect = self.side_effect
        if effect is not None:
            if _is_exception(effect):
                raise effect
            if not callable(effect):
                result = next(effect)
                if _is_exception(result):
                    raise result
                return self.return_value if result is DEFAULT else result
            result = effect(*args, **kwargs)
            if result is not DEFAULT:
                return result
        if self._mock_return_value is not DEFAULT:
            return self.return_value
        if self._mock_delegate and self._mock_delegate.return_value is not DEFAULT:
            return self._mock_delegate.return_value
        if self._mock_wraps is not None:
            return self._mock_wraps(*args, **kwargs)
        return self.return_value


class Mock(CallableMixin, NonCallableMock):
    """An object whose attributes and results are mocks, and which remembers how it was used."""


class _MagicMixin(NonCallableMock):
    def _mock_set_magics(self):
        allowed = self._mock_methods
        own = type(self)
        for name in _SUPPORTED:
            if allowed is not None and name not in allowed:
                if name in own.__dict__:
                    delattr(own, name)
                elif name not in ("__eq__", "__ne__", "__hash__", "__str__", "__sizeof__") and not hasattr(object, name):
                    pass
                continue
            if name not in self._mock_children:
                setattr(own, name, _Magic(name))

    def _mock_make_magic(self, name):
        made = self._get_child_mock(name=name, _new_name=name, _new_parent=self)
        if name in _RETURNS:
            made.return_value = _RETURNS[name]
        elif name == "__hash__":
            made.return_value = object.__hash__(self)
        elif name == "__str__":
            made.return_value = object.__str__(self)
        elif name == "__sizeof__":
            made.return_value = object.__sizeof__(self)
        elif name == "__fspath__":
            made.return_value = f"{type(self).__name__}/{self._extract_mock_name()}/{id(self)}"
        elif name in ("__eq__", "__ne__"):
            same = name == "__eq__"

            def compare(other):
                if made._mock_return_value is not DEFAULT:
                    return DEFAULT
                return same if self is other else NotImplemented

            made.side_effect = compare
        elif name == "__iter__":

            def iterate():
                value = made._mock_return_value
                return iter([]) if value is DEFAULT else iter(value)

            made.side_effect = iterate
        elif name == "__aiter__":

            def iterate_async():
                value = made._mock_return_value
                return _AsyncIterator(iter([]) if value is DEFAULT else iter(value))

            made.side_effect = iterate_async
        return made


class _AsyncIterator:
    def __init__(self, iterator):
        self.iterator = iterator

    def __aiter__(self):
        return self

    async def __anext__(self):
        try:
            return next(self.iterator)
        except StopIteration:
            pass
        raise StopAsyncIteration


class NonCallableMagicMock(_MagicMixin, NonCallableMock):
    """A mock with special methods that cannot be called."""


class MagicMock(_MagicMixin, Mock):
    """A mock with special methods."""

    def reset_mock(self, /, *args, return_value=False, **kwargs):
        """Forget the calls."""
        super().reset_mock(*args, return_value=return_value, **kwargs)


class ThreadingMock(MagicMock):
    """A mock that can be waited for."""

    def wait_until_called(self, *, timeout=None):
        """It has been called."""
        if not self.called:
            raise AssertionError(f"{self._mock_name or 'mock'} was not called before timeout({timeout}).")

    def wait_until_any_call_with(self, *args, **kwargs):
        """It has been called with these arguments."""
        self.assert_any_call(*args, **kwargs)


class AsyncMockMixin(CallableMixin):
    """The awaiting of a mock."""

    def __init__(self, /, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.__dict__["_mock_await_count"] = 0
        self.__dict__["_mock_await_args"] = None
        self.__dict__["_mock_await_args_list"] = _CallList()

    await_count = property(lambda self: self._mock_await_count)
    await_args = property(lambda self: self._mock_await_args)
    await_args_list = property(lambda self: self._mock_await_args_list)

    async def _mock_call(self, /, *args, **kwargs):
        one = _Call((args, kwargs), two=True)
        self.__dict__["_mock_await_count"] += 1
        self.__dict__["_mock_await_args"] = one
        self._mock_await_args_list.append(one)
        effect = self.side_effect
        if effect is not None and not _is_exception(effect):
            if not callable(effect):
                try:
                    result = next(effect)
                except StopIteration:
                    raise StopAsyncIteration
                if _is_exception(result):
                    raise result
                return result
            result = effect(*args, **kwargs)
            if _inspect.isawaitable(result):
                result = await result
            if result is not DEFAULT:
                return result
            return self.return_value
        result = self._execute_mock_call(*args, **kwargs)
        if self._mock_wraps is not None and _inspect.isawaitable(result):
            result = await result
        return result

    def assert_awaited(self):
        """It was awaited."""
        if self.await_count == 0:
            raise AssertionError(f"Expected {self._mock_name or 'mock'} to have been awaited.")

    def assert_awaited_once(self):
        """It was awaited exactly once."""
        if self.await_count != 1:
            raise AssertionError(
                f"Expected {self._mock_name or 'mock'} to have been awaited once. Awaited {self.await_count} times."
            )

    def assert_awaited_with(self, /, *args, **kwargs):
        """The last await had these arguments."""
        wanted = self._format_mock_call_signature(args, kwargs)
        if self.await_args is None:
            raise AssertionError(f"Expected await: {wanted}\nNot awaited")
        if self.await_args != _Call((args, kwargs), two=True):
            got = self._format_mock_call_signature(*self.await_args)
            raise AssertionError(f"expected await not found.\nExpected: {wanted}\n  Actual: {got}")

    def assert_awaited_once_with(self, /, *args, **kwargs):
        """It was awaited exactly once, with these arguments."""
        if self.await_count != 1:
            raise AssertionError(
                f"Expected {self._mock_name or 'mock'} to have been awaited once. Awaited {self.await_count} times."
            )
        return self.assert_awaited_with(*args, **kwargs)

    def assert_any_await(self, /, *args, **kwargs):
        """Some await had these arguments."""
        if _Call((args, kwargs), two=True) not in list(self.await_args_list):
            raise AssertionError(f"{self._format_mock_call_signature(args, kwargs)} await not found")

    def assert_not_awaited(self):
        """It was never awaited."""
        if self.await_count:
            raise AssertionError(
                f"Expected {self._mock_name or 'mock'} to not have been awaited. Awaited {self.await_count} times."
            )


class AsyncMock(AsyncMockMixin, _MagicMixin, Mock):
    """A mock whose calls are awaited."""


class PropertyMock(Mock):
    """A mock to be put into a class as a property."""

    def _get_child_mock(self, /, **kwargs):
        return MagicMock(**kwargs)

    def __get__(self, obj, obj_type=None):
        return self()

    def __set__(self, obj, value):
        self(value)


def seal(mock):
    """No new attributes and results from now on."""
    mock.__dict__["_mock_sealed"] = True
    for name, child in list(mock._mock_children.items()):
        if isinstance(child, NonCallableMock) and child._mock_new_parent is mock:
            seal(child)


# --- specs with signatures -------------------------------------------------------------------------------------------


def _signature_of(spec, skip_first=False):
    try:
        if isinstance(spec, type):
            return _inspect.signature(spec)
        signature = _inspect.signature(spec)
    except (TypeError, ValueError):
        return None
    if skip_first:
        parameters = list(signature.parameters.values())
        if parameters and parameters[0].kind in (parameters[0].POSITIONAL_ONLY, parameters[0].POSITIONAL_OR_KEYWORD):
            return signature.replace(parameters=parameters[1:])
    return signature


class _SpecState:
    """A child that create_autospec makes when it is asked for."""

    def __init__(self, spec, spec_set, instance, skip_first):
        self.spec = spec
        self.spec_set = spec_set
        self.instance = instance
        self.skip_first = skip_first

    def make(self, parent, name):
        """The mock itself."""
        return create_autospec(
            self.spec, self.spec_set, self.instance, _parent=parent, _name=name, _skip_first=self.skip_first
        )


_FUNCTION_METHODS = (
    "assert_any_call assert_called assert_called_once assert_called_once_with assert_called_with assert_has_calls "
    "assert_not_called attach_mock configure_mock"
).split()
_AWAIT_METHODS = (
    "assert_any_await assert_awaited assert_awaited_once assert_awaited_once_with assert_awaited_with assert_not_awaited"
).split()


def _function_for(mock, spec):
    """A function that stands for a mock of a function: it binds as one, and has the mock's attributes."""
    signature = mock._spec_signature

    if _inspect.iscoroutinefunction(spec):

        async def stand_in(*args, **kwargs):
            return await mock(*args, **kwargs)
    else:

        def stand_in(*args, **kwargs):
            return mock(*args, **kwargs)

    _functools.update_wrapper(stand_in, spec)
    del stand_in.__wrapped__
    stand_in.__signature__ = signature
    stand_in.mock = mock
    stand_in.called = False
    stand_in.call_count = 0
    stand_in.call_args = None
    stand_in.call_args_list = _CallList()
    stand_in.method_calls = _CallList()
    stand_in.mock_calls = _CallList()
    stand_in.return_value = mock.return_value
    stand_in.side_effect = mock.side_effect
    stand_in._mock_children = mock._mock_children
    for name in _FUNCTION_METHODS + (_AWAIT_METHODS if isinstance(mock, AsyncMock) else []):
        setattr(stand_in, name, getattr(mock, name))

    def reset_mock():
        stand_in.method_calls = _CallList()
        stand_in.mock_calls = _CallList()
        mock.reset_mock()
        result = stand_in.return_value
        if isinstance(result, NonCallableMock) and result is not mock:
            result.reset_mock()

    stand_in.reset_mock = reset_mock
    mock.__dict__["_mock_delegate"] = stand_in
    return stand_in


def create_autospec(
    spec, spec_set=False, instance=False, _parent=None, _name=None, *, unsafe=False, _skip_first=False, **kwargs
):
    """A mock with the attributes and signatures of `spec`."""
    if isinstance(spec, NonCallableMock):
        raise InvalidSpecError(f"Cannot autospec a Mock object. [object={spec!r}]")
    is_type = isinstance(spec, type)
    options = {"spec_set": spec} if spec_set else {"spec": spec}
    if spec is None:
        options = {}
    if unsafe:
        options["unsafe"] = True
    kind = MagicMock
    if _inspect.iscoroutinefunction(spec):
        kind = AsyncMock
    elif not callable(spec) or (is_type and instance and not hasattr(spec, "__call__")):
        kind = NonCallableMagicMock
    options.update(kwargs)
    name = options.pop("name", _name)
    mock = kind(parent=_parent, _new_parent=_parent, _new_name=name or "", name=name, **options)
    mock.__dict__["_spec_signature"] = (
        _signature_of(spec.__call__) if is_type and instance and "__call__" in dir(spec) and not is_type
        else None if is_type and instance
        else _signature_of(spec, _skip_first)
    )  # fmt: skip
    mock.__dict__["_mock_checks"] = True
    if _inspect.isfunction(spec):
        return _function_for(mock, spec)
    if is_type and not instance and "return_value" not in kwargs:
        mock.return_value = create_autospec(spec, spec_set, instance=True, _name="()", _parent=mock)
    for entry in dir(spec):
        if entry.startswith("__") and entry.endswith("__"):
            continue
        try:
            original = getattr(spec, entry)
        except AttributeError:
            continue
        static = _inspect.getattr_static(spec, entry, None)
        if _inspect.isfunction(original) or _inspect.ismethod(original) or _inspect.isbuiltin(original) or isinstance(original, type):
            skip = is_type and instance and _inspect.isfunction(static)
            mock._mock_children[entry] = _SpecState(original, spec_set, False, skip)
        elif not callable(original) and original is not None and not isinstance(static, property):
            mock._mock_children[entry] = _SpecState(original, spec_set, True, False)
    return mock


# --- patches ---------------------------------------------------------------------------------------------------------


def _import_target(target):
    import importlib

    parts = target.split(".")
    found = importlib.import_module(parts[0])
    path = parts[0]
    for part in parts[1:]:
        path += "." + part
        try:
            found = getattr(found, part)
        except AttributeError:
            importlib.import_module(path)
            found = getattr(found, part)
    return found


def _split_target(target):
    try:
        target, attribute = target.rsplit(".", 1)
    except (TypeError, ValueError, AttributeError):
        raise TypeError(f"Need a valid target to patch. You supplied: {target!r}")
    return _functools.partial(_import_target, target), attribute


class _patch:
    """One patch: a context manager and a decorator."""

    attribute_name = None
    _active_patches = []

    def __init__(self, getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, *, unsafe=False):
        if new_callable is not None:
            if new is not DEFAULT:
                raise ValueError("Cannot use 'new' and 'new_callable' together")
            if autospec is not None:
                raise ValueError("Cannot use 'autospec' and 'new_callable' together")
        self.getter = getter
        self.attribute = attribute
        self.new = new
        self.new_callable = new_callable
        self.spec = spec
        self.create = create
        self.spec_set = spec_set
        self.autospec = autospec
        self.kwargs = kwargs
        self.additional_patchers = []
        self.is_started = False

    def copy(self):
        """The same patch again."""
        made = _patch(
            self.getter, self.attribute, self.new, self.spec, self.create, self.spec_set, self.autospec,
            self.new_callable, self.kwargs,
        )  # fmt: skip
        made.attribute_name = self.attribute_name
        made.additional_patchers = [one.copy() for one in self.additional_patchers]
        return made

    def __call__(self, func):
        if isinstance(func, type):
            for name in dir(func):
                if name.startswith(patch.TEST_PREFIX) and callable(getattr(func, name)):
                    setattr(func, name, self.copy()(getattr(func, name)))
            return func
        if hasattr(func, "patchings"):
            func.patchings.append(self)
            return func

        def enter(stack, args, keywords):
            extra = []
            for one in patched.patchings:
                value = stack.enter_context(one)
                if one.attribute_name is not None:
                    keywords.update(value)
                elif one.new is DEFAULT:
                    extra.append(value)
            return args + tuple(extra), keywords

        if _inspect.iscoroutinefunction(func):

            @_functools.wraps(func)
            async def patched(*args, **keywords):
                with _ExitStack() as stack:
                    args, keywords = enter(stack, args, keywords)
                    return await func(*args, **keywords)
        else:

            @_functools.wraps(func)
            def patched(*args, **keywords):
                with _ExitStack() as stack:
                    args, keywords = enter(stack, args, keywords)
                    return func(*args, **keywords)

        patched.patchings = [self]
        return patched

    def get_original(self):
        """The attribute as it is, and whether it is the target's own."""
        target = self.getter()
        name = self.attribute
        original = DEFAULT
        local = False
        try:
            original = target.__dict__[name]
            local = True
        except (AttributeError, KeyError):
            original = getattr(target, name, DEFAULT)
        if name in dir(__import__("builtins")) and isinstance(target, type(_sys)):
            self.create = True
        if not self.create and original is DEFAULT:
            raise AttributeError(f"{target} does not have the attribute {name!r}")
        return original, local

    def __enter__(self):
        if self.is_started:
            raise RuntimeError("Patch is already started")
        new, spec, spec_set = self.new, self.spec, self.spec_set
        autospec, kwargs = self.autospec, self.kwargs
        self.target = self.getter()
        original, local = self.get_original()
        if new is DEFAULT and autospec is None:
            if spec is True:
                spec = original
                if spec_set is True:
                    spec_set, spec = original, None
            elif spec is None and spec_set is True:
                spec_set = original
            options = {}
            if self.new_callable is not None:
                kind = self.new_callable
            else:
                base = original if spec is None and spec_set is None else (spec if spec is not None else spec_set)
                kind = AsyncMock if _inspect.iscoroutinefunction(base) else MagicMock
            if spec is not None:
                options["spec"] = spec
            if spec_set is not None:
                options["spec_set"] = spec_set
            if isinstance(kind, type) and issubclass(kind, NonCallableMock) and self.attribute:
                options["name"] = self.attribute
            options.update(kwargs)
            new = kind(**options)
        elif autospec is not None:
            if new is not DEFAULT:
                raise TypeError("autospec creates the mock for you. Can't specify autospec and new.")
            base = original if autospec is True else autospec
            new = create_autospec(base, spec_set=bool(spec_set), _name=self.attribute, **kwargs)
        elif kwargs:
            raise TypeError("Can't pass kwargs to a mock we aren't creating")
        self.temp_original = original
        self.is_local = local
        self._exit_stack = _ExitStack()
        self.is_started = True
        try:
            setattr(self.target, self.attribute, new)
            if self.attribute_name is not None:
                extra = {}
                if self.new is DEFAULT:
                    extra[self.attribute_name] = new
                for one in self.additional_patchers:
                    value = self._exit_stack.enter_context(one)
                    if one.new is DEFAULT:
                        extra.update(value)
                return extra
            return new
        except BaseException:
            if not self.__exit__(*_sys.exc_info()):
                raise

    def __exit__(self, *exc_info):
        if not self.is_started:
            return False
        if self.is_local and self.temp_original is not DEFAULT:
            setattr(self.target, self.attribute, self.temp_original)
        else:
            delattr(self.target, self.attribute)
            if not self.create and (
                not hasattr(self.target, self.attribute)
                or self.attribute in ("__doc__", "__module__", "__defaults__", "__annotations__", "__kwdefaults__")
            ):
                setattr(self.target, self.attribute, self.temp_original)
        stack = self._exit_stack
        self.is_started = False
        del self.temp_original, self.is_local, self.target, self._exit_stack
        return stack.__exit__(*exc_info)

    def start(self):
        """Put it in place."""
        result = self.__enter__()
        self._active_patches.append(self)
        return result

    def stop(self):
        """Take it away again."""
        try:
            self._active_patches.remove(self)
        except ValueError:
            return None
        return self.__exit__(None, None, None)


def patch(
    target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *, unsafe=False,
    **kwargs,
):  # fmt: skip
    """Put a mock in the place of `target`, "package.module.name"."""
    getter, attribute = _split_target(target)
    return _patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe=unsafe)


def _patch_object(
    target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *,
    unsafe=False, **kwargs,
):  # fmt: skip
    """Put a mock in the place of an attribute of an object."""
    if isinstance(target, str):
        raise TypeError(f"{target!r} must be the actual object to be patched, not a str")
    return _patch(
        lambda: target, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe=unsafe
    )


def _patch_multiple(target, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
    """Several patches of one object."""
    getter = _functools.partial(_import_target, target) if isinstance(target, str) else lambda: target
    if not kwargs:
        raise ValueError("Must supply at least one keyword argument with patch.multiple")
    made = []
    for attribute, new in kwargs.items():
        one = _patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, {})
        one.attribute_name = attribute
        made.append(one)
    first, *rest = made
    first.additional_patchers = rest
    return first


class _patch_dict:
    """Items of a dict for a while."""

    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        self.in_dict = in_dict
        self.values = dict(values)
        self.values.update(kwargs)
        self.clear = clear
        self._original = None

    def __call__(self, func):
        if isinstance(func, type):
            for name in dir(func):
                if name.startswith(patch.TEST_PREFIX) and callable(getattr(func, name)):
                    made = _patch_dict(self.in_dict, self.values, self.clear)
                    setattr(func, name, made(getattr(func, name)))
            return func
        if _inspect.iscoroutinefunction(func):

            @_functools.wraps(func)
            async def inner(*args, **kwargs):
                with self:
                    return await func(*args, **kwargs)
        else:

            @_functools.wraps(func)
            def inner(*args, **kwargs):
                with self:
                    return func(*args, **kwargs)

        return inner

    def __enter__(self):
        if isinstance(self.in_dict, str):
            self.in_dict = _import_target(self.in_dict)
        in_dict = self.in_dict
        try:
            original = in_dict.copy()
        except AttributeError:
            original = {key: in_dict[key] for key in in_dict}
        self._original = original
        if self.clear:
            _clear(in_dict)
        for key, value in self.values.items():
            in_dict[key] = value
        return in_dict

    def __exit__(self, *args):
        if self._original is not None:
            _clear(self.in_dict)
            for key in self._original:
                self.in_dict[key] = self._original[key]
            self._original = None
        return False

    def start(self):
        """Put them in."""
        result = self.__enter__()
        _patch._active_patches.append(self)
        return result

    def stop(self):
        """Take them out."""
        try:
            _patch._active_patches.remove(self)
        except ValueError:
            return None
        return self.__exit__(None, None, None)


def _clear(in_dict):
    for key in list(in_dict):
        del in_dict[key]


def _stop_all():
    """Stop every patch that was started."""
    for one in reversed(list(_patch._active_patches)):
        one.stop()


patch.object = _patch_object
patch.dict = _patch_dict
patch.multiple = _patch_multiple
patch.stopall = _stop_all
patch.TEST_PREFIX = "test"


def mock_open(mock=None, read_data=""):
    """A mock of open() whose files have `read_data` in them."""
    if mock is None:
        mock = MagicMock(name="open", spec=open)
    handle = MagicMock()
    handle.__enter__.return_value = handle
    state = {}

    def rewind():
        import io

        state["file"] = io.BytesIO(read_data) if isinstance(read_data, bytes) else io.StringIO(read_data)

    def reader(name):
        def read(*args, **kwargs):
            if getattr(handle, name).return_value is not _default_of[name]:
                return getattr(handle, name).return_value
            return getattr(state["file"], name)(*args, **kwargs)

        return read

    rewind()
    _default_of = {}
    for name in ("read", "readline", "readlines"):
        _default_of[name] = None
        getattr(handle, name).return_value = None
        getattr(handle, name).side_effect = reader(name)
    handle.write.return_value = None
    handle.__iter__.side_effect = lambda: iter(state["file"])
    handle.__next__.side_effect = lambda: next(state["file"])
    handle.__exit__.side_effect = lambda *args: False

    def opened(*args, **kwargs):
        rewind()
        return DEFAULT

    mock.side_effect = opened
    mock.return_value = handle
    return mock
