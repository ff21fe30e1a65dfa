"""What objects are, and what their sources and signatures are."""

import builtins
import functools
import linecache
import os
import re
import sys
import types
from collections import OrderedDict, namedtuple
from enum import IntEnum
from keyword import iskeyword

CO_OPTIMIZED = 1
CO_NEWLOCALS = 2
CO_VARARGS = 4
CO_VARKEYWORDS = 8
CO_NESTED = 16
CO_GENERATOR = 32
CO_NOFREE = 64
CO_COROUTINE = 128
CO_ITERABLE_COROUTINE = 256
CO_ASYNC_GENERATOR = 512
TPFLAGS_IS_ABSTRACT = 1 << 20
GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = "GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED", "GEN_CLOSED"
CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED = "CORO_CREATED", "CORO_RUNNING", "CORO_SUSPENDED", "CORO_CLOSED"
AGEN_CREATED, AGEN_RUNNING, AGEN_SUSPENDED, AGEN_CLOSED = "AGEN_CREATED", "AGEN_RUNNING", "AGEN_SUSPENDED", "AGEN_CLOSED"

_BUILTIN = type(len)
_METHOD_DESCRIPTOR = type(list.append)
_GENERATOR = types.GeneratorType


# --- kinds ----------------------------------------------------------------------


def ismodule(object):
    """Return true if the object is a module."""
    return isinstance(object, types.ModuleType)


def isclass(object):
    """Return true if the object is a class."""
    return isinstance(object, type)


def ismethod(object):
    """Return true if the object is an instance method."""
    return isinstance(object, types.MethodType)


def isfunction(object):
    """Return true if the object is a user-defined function."""
    return isinstance(object, types.FunctionType)


def isbuiltin(object):
    """Return true if the object is a built-in function or method."""
    return isinstance(object, _BUILTIN)


def ismethodwrapper(object):
    """Return true if the object is a method wrapper (none is here)."""
    return False


def isroutine(object):
    """Return true if the object is any kind of function or method."""
    return isbuiltin(object) or isfunction(object) or ismethod(object) or isinstance(object, _METHOD_DESCRIPTOR)


def ismethoddescriptor(object):
    """Return true if the object is a method descriptor, but not ismethod() or isclass() or isfunction() are true."""
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    kind = type(object)
    return hasattr(kind, "__get__") and not hasattr(kind, "__set__") and not hasattr(kind, "__delete__") and not isbuiltin(object)


def isdatadescriptor(object):
    """Return true if the object is a data descriptor."""
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    kind = type(object)
    return hasattr(kind, "__set__") or hasattr(kind, "__delete__") or isinstance(object, property)


def isgetsetdescriptor(object):
    """Return true if the object is a getset descriptor."""
    return type(object).__name__ == "getset_descriptor"


def ismemberdescriptor(object):
    """Return true if the object is a member descriptor."""
    return type(object).__name__ == "member_descriptor"


def _unwrap_partial(f):
    while isinstance(f, functools.partial):
        f = f.func
    return f


def _has_flag(f, flag):
    while ismethod(f):
        f = f.__func__
    f = _unwrap_partial(f)
    return isfunction(f) and bool(f.__code__.co_flags & flag)


def isgeneratorfunction(obj):
    """Return true if the object is a user-defined generator function."""
    return _has_flag(obj, CO_GENERATOR)


def iscoroutinefunction(obj):
    """Return true if the object is a coroutine function."""
    return _has_flag(obj, CO_COROUTINE)


def isasyncgenfunction(obj):
    """Return true if the object is an asynchronous generator function."""
    return _has_flag(obj, CO_ASYNC_GENERATOR)


def markcoroutinefunction(func):
    """Decorator to ensure callable is recognised as a coroutine function."""
    return func


def isgenerator(object):
    """Return true if the object is a generator."""
    return isinstance(object, _GENERATOR)


def iscoroutine(object):
    """Return true if the object is a coroutine."""
    return type(object).__name__ == "coroutine" and type(object).__module__ == "builtins"


def isasyncgen(object):
    """Return true if the object is an asynchronous generator."""
    return type(object).__name__ == "async_generator" and type(object).__module__ == "builtins"


def isawaitable(object):
    """Return true if object can be passed to an ``await`` expression."""
    return iscoroutine(object) or hasattr(type(object), "__await__")


def istraceback(object):
    """Return true if the object is a traceback."""
    return isinstance(object, types.TracebackType)


def isframe(object):
    """Return true if the object is a frame object."""
    return isinstance(object, types.FrameType)


def iscode(object):
    """Return true if the object is a code object."""
    return isinstance(object, types.CodeType)


def isabstract(object):
    """Return true if the object is an abstract base class (ABC)."""
    return isinstance(object, type) and bool(getattr(object, "__abstractmethods__", None))


def getmro(cls):
    "Return tuple of base classes (including cls) in method resolution order."
    return cls.__mro__


def unwrap(func, *, stop=None):
    """Get the object wrapped by *func*."""
    first = func
    seen = {id(func): func}
    limit = sys.getrecursionlimit()
    while not isinstance(func, type) and hasattr(func, "__wrapped__"):
        if stop is not None and stop(func):
            break
        func = func.__wrapped__
        if id(func) in seen or len(seen) >= limit:
            raise ValueError(f"wrapper loop when unwrapping {first!r}")
        seen[id(func)] = func
    return func


# --- members --------------------------------------------------------------------


def _members(object, predicate, get):
    results = []
    mro = object.__mro__ if isclass(object) else ()
    names = dir(object)
    if isclass(object):
        for base in object.__bases__:
            for key, value in base.__dict__.items():
                if isinstance(value, types.DynamicClassAttribute):
                    names.append(key)
    done = set()
    for key in names:
        try:
            value = get(object, key)
            if key in done:
                raise AttributeError
        except AttributeError:
            for base in mro:
                if key in base.__dict__:
                    value = base.__dict__[key]
                    break
            else:
                continue
        if not predicate or predicate(value):
            results.append((key, value))
        done.add(key)
    results.sort(key=lambda pair: pair[0])
    return results


def getmembers(object, predicate=None):
    """Return all members of an object as (name, value) pairs sorted by name."""
    return _members(object, predicate, getattr)


def getmembers_static(object, predicate=None):
    """Return all members of an object as (name, value) pairs sorted by name without triggering dynamic lookup."""
    return _members(object, predicate, getattr_static)


_missing = object()


def getattr_static(obj, attr, default=_missing):
    """Retrieve attributes without triggering dynamic lookup via the descriptor protocol, __getattr__ or __getattribute__."""
    found = _missing
    kind = obj if isclass(obj) else type(obj)
    if not isclass(obj):
        try:
            found = object.__getattribute__(obj, "__dict__").get(attr, _missing)
        except AttributeError:
            pass
    in_class = _missing
    for base in kind.__mro__:
        if attr in base.__dict__:
            in_class = base.__dict__[attr]
            break
    if in_class is not _missing and found is not _missing and isdatadescriptor(in_class):
        return in_class
    if found is not _missing:
        return found
    if in_class is not _missing:
        return in_class
    if isclass(obj):
        for base in type(kind).__mro__:
            if attr in base.__dict__:
                return base.__dict__[attr]
    if default is not _missing:
        return default
    raise AttributeError(attr)


Attribute = namedtuple("Attribute", "name kind defining_class object")


def classify_class_attrs(cls):
    """Return list of attribute-descriptor tuples."""
    result = []
    for name in dir(cls):
        for base in cls.__mro__:
            if name in base.__dict__:
                obj = base.__dict__[name]
                break
        else:
            base, obj = type(cls), getattr(cls, name)
        if isinstance(obj, (staticmethod, _BUILTIN)):
            kind = "static method"
        elif isinstance(obj, classmethod):
            kind = "class method"
        elif isinstance(obj, property):
            kind = "property"
        elif isroutine(obj):
            kind = "method"
        else:
            kind = "data"
        result.append(Attribute(name, kind, base, obj))
    return result


# --- documentation and sources ------------------------------------------------------


def cleandoc(doc):
    """Clean up indentation from docstrings."""
    lines = doc.expandtabs().split("\n")
    margin = sys.maxsize
    for line in lines[1:]:
        content = len(line.lstrip(" "))
        if content:
            margin = min(margin, len(line) - content)
    if lines:
        lines[0] = lines[0].lstrip(" ")
    if margin < sys.maxsize:
        for i in range(1, len(lines)):
            lines[i] = lines[i][margin:]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)


def _inherited_doc(obj):
    if isclass(obj):
        for base in obj.__mro__:
            if base is not object and base.__doc__ is not None:
                return base.__doc__
        return None
    if ismethod(obj):
        cls = obj.__self__ if isclass(obj.__self__) else obj.__self__.__class__
        name = obj.__func__.__name__
    elif isfunction(obj):
        name = obj.__name__
        cls = _defining_class(obj)
        if cls is None or getattr(cls, name, None) is not obj:
            return None
    elif isinstance(obj, property):
        name = obj.fget.__name__
        cls = _defining_class(obj.fget)
        if cls is None or getattr(cls, name, None) is not obj:
            return None
    else:
        return None
    for base in cls.__mro__:
        try:
            doc = getattr(base, name).__doc__
        except AttributeError:
            continue
        if doc is not None:
            return doc
    return None


def _defining_class(func):
    cls = sys.modules.get(func.__module__)
    for name in func.__qualname__.split(".")[:-1]:
        cls = getattr(cls, name, None)
    return cls if isclass(cls) else None


def getdoc(object):
    """Get the documentation string for an object."""
    try:
        doc = object.__doc__
    except AttributeError:
        return None
    if doc is None:
        try:
            doc = _inherited_doc(object)
        except (AttributeError, TypeError):
            return None
    return cleandoc(doc) if isinstance(doc, str) else None


def getfile(object):
    """Work out which source or compiled file an object was defined in."""
    if ismodule(object):
        if getattr(object, "__file__", None):
            return object.__file__
        raise TypeError(f"{object!r} is a built-in module")
    if isclass(object):
        if hasattr(object, "__module__"):
            module = sys.modules.get(object.__module__)
            if getattr(module, "__file__", None):
                return module.__file__
            if object.__module__ == "__main__":
                raise OSError("source code not available")
        raise TypeError(f"{object!r} is a built-in class")
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        object = object.__code__
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        object = object.f_code
    if iscode(object):
        return object.co_filename
    raise TypeError(
        "module, class, method, function, traceback, frame, or code object was expected, got " + type(object).__name__
    )


def getmodulename(path):
    """Return the module name for a given file, or None."""
    name = os.path.basename(path)
    return name[:-3] if name.endswith(".py") else None


def getsourcefile(object):
    """Return the filename that can be used to locate an object's source."""
    name = getfile(object)
    if os.path.exists(name) or linecache.getlines(name):
        return name


def getabsfile(object, _filename=None):
    """Return an absolute path to the source or compiled file for an object."""
    return os.path.normcase(os.path.abspath(_filename or getsourcefile(object) or getfile(object)))


def getmodule(object, _filename=None):
    """Return the module an object was defined in, or None if not found."""
    if ismodule(object):
        return object
    if hasattr(object, "__module__"):
        return sys.modules.get(object.__module__)
    try:
        file = os.path.abspath(getfile(object))
    except (TypeError, OSError):
        return None
    for module in list(sys.modules.values()):
        if ismodule(module) and getattr(module, "__file__", None) and os.path.abspath(module.__file__) == file:
            return module
    return None


def findsource(object):
    """Return the entire source file and starting line number for an object."""
    file = getsourcefile(object) or getfile(object)
    lines = linecache.getlines(file)
    if not lines:
        raise OSError("could not get source code")
    if ismodule(object):
        return lines, 0
    if isclass(object):
        first = getattr(object, "__firstlineno__", None)
        if first is None:
            raise OSError("source code not available")
        return lines, first - 1
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        object = object.__code__
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        object = object.f_code
    if iscode(object):
        first = object.co_firstlineno - 1
        if first >= len(lines):
            raise OSError("lineno is out of bounds")
        return lines, first
    raise OSError("could not find code object")


def getblock(lines):
    """Extract the block of code at the top of the given list of lines."""
    text = _Scanner()
    end = 0
    header = False  # a statement that opens a block has been seen to its end
    margin = None
    for i, line in enumerate(lines):
        fresh = text.is_outside
        stripped = line.strip()
        if fresh and header and stripped and not stripped.startswith("#"):
            indent = len(line) - len(line.lstrip())
            if indent <= margin:
                break
        if margin is None and fresh and stripped and not stripped.startswith("#"):
            margin = len(line) - len(line.lstrip())
        text.feed(line)
        if stripped and not (fresh and stripped.startswith("#") and header and len(line) - len(line.lstrip()) <= margin):
            end = i + 1
        if text.is_outside and not header and stripped and not stripped.startswith(("@", "#")):
            header = True
            if not re.match(r"\s*(async\s+def|def|class)\b", lines[0] if not stripped else line) and not _in_definition(lines[: i + 1]):
                return lines[: i + 1]
    return lines[:end]


def _in_definition(lines):
    """One of these lines begins a def or class: the block goes on as long as it is indented."""
    return any(re.match(r"\s*(async\s+def|def|class)\b", line) for line in lines)


class _Scanner:
    """Says whether a line ends within brackets, a string of several lines or behind a backslash."""

    def __init__(self):
        self.depth = 0
        self.quote = None
        self.continued = False

    @property
    def is_outside(self):
        return self.depth == 0 and self.quote is None and not self.continued

    def feed(self, line):
        i = 0
        self.continued = False
        while i < len(line):
            c = line[i]
            if self.quote is not None:
                if c == "\\":
                    i += 1
                elif line.startswith(self.quote, i):
                    i += len(self.quote) - 1
                    self.quote = None
            elif c in "\"'":
                self.quote = c * 3 if line.startswith(c * 3, i) else c
                i += len(self.quote) - 1
            elif c == "#":
                break
            elif c in "([{":
                self.depth += 1
            elif c in ")]}":
                self.depth = max(0, self.depth - 1)
            elif c == "\\" and line[i + 1 :].strip() == "":
                self.continued = True
            i += 1
        if self.quote is not None and len(self.quote) == 1:
            self.quote = None


def getsourcelines(object):
    """Return a list of source lines and starting line number for an object."""
    object = unwrap(object)
    lines, first = findsource(object)
    if istraceback(object):
        object = object.tb_frame
    if ismodule(object) or (isframe(object) and object.f_code.co_name == "<module>"):
        return lines, 0
    return getblock(lines[first:]), first + 1


def getsource(object):
    """Return the text of the source code for an object."""
    lines, _ = getsourcelines(object)
    return "".join(lines)


def getcomments(object):
    """Get lines of comments immediately preceding an object's source code."""
    try:
        lines, first = findsource(object)
    except (OSError, TypeError):
        return None
    if ismodule(object):
        start = 1 if lines and lines[0][:2] == "#!" else 0
        while start < len(lines) and lines[start].strip() in ("", "#"):
            start += 1
        end = start
        while end < len(lines) and lines[end][:1] == "#":
            end += 1
        return "".join([line.expandtabs() for line in lines[start:end]]) or None
    indent = len(lines[first]) - len(lines[first].lstrip())
    found = []
    at = first - 1
    while at >= 0 and lines[at].lstrip()[:1] == "#" and len(lines[at]) - len(lines[at].lstrip()) == indent:
        found.insert(0, lines[at].expandtabs().lstrip())
        at -= 1
    return "".join(found) or None


# --- frames -----------------------------------------------------------------------

Arguments = namedtuple("Arguments", "args, varargs, varkw")
FullArgSpec = namedtuple("FullArgSpec", "args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations")
ArgInfo = namedtuple("ArgInfo", "args varargs keywords locals")
ClosureVars = namedtuple("ClosureVars", "nonlocals globals builtins unbound")
FrameInfo = namedtuple("FrameInfo", "frame filename lineno function code_context index")
Traceback = namedtuple("Traceback", "filename lineno function code_context index")


def getargs(co):
    """Get information about the arguments accepted by a code object."""
    if not iscode(co):
        raise TypeError(f"{co!r} is not a code object")
    names = co.co_varnames
    count, only = co.co_argcount, co.co_kwonlyargcount
    at = count + only
    varargs = varkw = None
    if co.co_flags & CO_VARARGS:
        varargs = names[at]
        at += 1
    if co.co_flags & CO_VARKEYWORDS:
        varkw = names[at]
    return Arguments(list(names[: count + only]), varargs, varkw)


def currentframe():
    """Return the frame of the caller or None if this is not possible."""
    return sys._getframe(1)


def getframeinfo(frame, context=1):
    """Get information about a frame or traceback object."""
    if istraceback(frame):
        lineno, frame = frame.tb_lineno, frame.tb_frame
    else:
        lineno = frame.f_lineno
    if not isframe(frame):
        raise TypeError(f"{frame!r} is not a frame or traceback object")
    name = frame.f_code.co_filename
    lines = index = None
    if context > 0:
        every = linecache.getlines(name)
        if every:
            start = max(0, min(lineno - 1 - context // 2, len(every) - context))
            lines = every[start : start + context]
            index = lineno - 1 - start
    return Traceback(name, lineno, frame.f_code.co_name, lines, index)


def getouterframes(frame, context=1):
    """Get a list of records for a frame and all higher (calling) frames."""
    found = []
    while frame:
        found.append(FrameInfo(frame, *getframeinfo(frame, context)))
        frame = frame.f_back
    return found


def getinnerframes(tb, context=1):
    """Get a list of records for a traceback's frame and all lower frames."""
    found = []
    while tb:
        found.append(FrameInfo(tb.tb_frame, *getframeinfo(tb, context)))
        tb = tb.tb_next
    return found


def stack(context=1):
    """Return a list of records for the stack above the caller's frame."""
    return getouterframes(sys._getframe(1), context)


def trace(context=1):
    """Return a list of records for the stack below the current exception."""
    exc = sys.exception()
    return getinnerframes(exc.__traceback__ if exc else None, context)


def _state(prefix, running, suspended, frame):
    state = "RUNNING" if running else "SUSPENDED" if suspended else "CLOSED" if frame is None else "CREATED"
    return f"{prefix}_{state}"


def getgeneratorstate(generator):
    """Get current state of a generator-iterator."""
    return _state("GEN", generator.gi_running, generator.gi_suspended, generator.gi_frame)


def getcoroutinestate(coroutine):
    """Get current state of a coroutine object."""
    return _state("CORO", coroutine.cr_running, coroutine.cr_suspended, coroutine.cr_frame)


def getasyncgenstate(agen):
    """Get current state of an asynchronous generator object."""
    return _state("AGEN", agen.ag_running, agen.ag_suspended, agen.ag_frame)


def getgeneratorlocals(generator):
    """Get the mapping of generator local variables to their current values."""
    if not isgenerator(generator):
        raise TypeError(f"{generator!r} is not a Python generator")
    frame = generator.gi_frame
    return {} if frame is None else frame.f_locals


def getcoroutinelocals(coroutine):
    """Get the mapping of coroutine local variables to their current values."""
    frame = getattr(coroutine, "cr_frame", None)
    return {} if frame is None else frame.f_locals


def getasyncgenlocals(agen):
    """Get the mapping of asynchronous generator local variables to their current values."""
    if not isasyncgen(agen):
        raise TypeError(f"{agen!r} is not a Python async generator")
    frame = getattr(agen, "ag_frame", None)
    return {} if frame is None else frame.f_locals


# --- signatures ---------------------------------------------------------------------


class _empty:
    """Marker object for Signature.empty and Parameter.empty."""


class _ParameterKind(IntEnum):
    POSITIONAL_ONLY = 0
    POSITIONAL_OR_KEYWORD = 1
    VAR_POSITIONAL = 2
    KEYWORD_ONLY = 3
    VAR_KEYWORD = 4

    def __str__(self):
        return self.name

    @property
    def description(self):
        return _KINDS[self]


_ONLY, _EITHER, _STAR, _NAMED, _STARS = _ParameterKind
_KINDS = {
    _ONLY: "positional-only", _EITHER: "positional or keyword", _STAR: "variadic positional", _NAMED: "keyword-only",
    _STARS: "variadic keyword",
}  # fmt: skip


def formatannotation(annotation, base_module=None, *, quote_annotation_strings=True):
    if getattr(annotation, "__module__", None) == "typing":
        return repr(annotation).replace("typing.", "")
    if isinstance(annotation, types.GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ("builtins", base_module):
            return annotation.__qualname__
        return annotation.__module__ + "." + annotation.__qualname__
    return repr(annotation)


class Parameter:
    """Represents a parameter in a function signature."""

    __slots__ = ("_name", "_kind", "_default", "_annotation")
    POSITIONAL_ONLY = _ONLY
    POSITIONAL_OR_KEYWORD = _EITHER
    VAR_POSITIONAL = _STAR
    KEYWORD_ONLY = _NAMED
    VAR_KEYWORD = _STARS
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        try:
            self._kind = _ParameterKind(kind)
        except ValueError:
            raise ValueError(f"value {kind!r} is not a valid Parameter.kind")
        if default is not _empty and self._kind in (_STAR, _STARS):
            raise ValueError(f"{self._kind.description} parameters cannot have default values")
        self._default = default
        self._annotation = annotation
        if name is _empty:
            raise ValueError("name is a required attribute for Parameter")
        if not isinstance(name, str):
            raise TypeError(f"name must be a str, not a {type(name).__name__}")
        if name[:1] == "." and name[1:].isdigit():
            if self._kind is not _EITHER:
                raise ValueError(f"implicit arguments must be passed as positional or keyword arguments, not {self._kind.description}")
            self._kind = _ONLY
            name = f"implicit{name[1:]}"
        if (iskeyword(name) and self._kind is not _ONLY) or not name.isidentifier():
            raise ValueError(f"{name!r} is not a valid parameter name")
        self._name = name

    name = property(lambda self: self._name)
    default = property(lambda self: self._default)
    annotation = property(lambda self: self._annotation)
    kind = property(lambda self: self._kind)

    def replace(self, *, name=_missing, kind=_missing, annotation=_missing, default=_missing):
        """Creates a customized copy of the Parameter."""
        return type(self)(
            self._name if name is _missing else name,
            self._kind if kind is _missing else kind,
            default=self._default if default is _missing else default,
            annotation=self._annotation if annotation is _missing else annotation,
        )

    __replace__ = replace

    def __str__(self):
        text = self._name
        if self._annotation is not _empty:
            text = f"{text}: {formatannotation(self._annotation)}"
        if self._default is not _empty:
            text += f" = {self._default!r}" if self._annotation is not _empty else f"={self._default!r}"
        return {_STAR: "*", _STARS: "**"}.get(self._kind, "") + text

    def __repr__(self):
        return f'<{self.__class__.__name__} "{self}">'

    def __hash__(self):
        return hash((self._name, self._kind, self._annotation, self._default))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Parameter):
            return NotImplemented
        return (self._name, self._kind, self._default, self._annotation) == (
            other._name, other._kind, other._default, other._annotation,
        )  # fmt: skip


class BoundArguments:
    """Result of `Signature.bind` call: the mapping of arguments to the function's parameters."""

    __slots__ = ("arguments", "_signature", "__weakref__")

    def __init__(self, signature, arguments):
        self.arguments = arguments
        self._signature = signature

    signature = property(lambda self: self._signature)

    @property
    def args(self):
        args = []
        for name, param in self._signature.parameters.items():
            if param.kind in (_STARS, _NAMED) or name not in self.arguments:
                break
            if param.kind == _STAR:
                args.extend(self.arguments[name])
            else:
                args.append(self.arguments[name])
        return tuple(args)

    @property
    def kwargs(self):
        kwargs = {}
        started = False
        for name, param in self._signature.parameters.items():
            if not started:
                if param.kind in (_STARS, _NAMED):
                    started = True
                elif name not in self.arguments:
                    started = True
                    continue
            if not started or name not in self.arguments:
                continue
            if param.kind == _STARS:
                kwargs.update(self.arguments[name])
            else:
                kwargs[name] = self.arguments[name]
        return kwargs

    def apply_defaults(self):
        """Set default values for missing arguments."""
        arguments = self.arguments
        made = []
        for name, param in self._signature.parameters.items():
            if name in arguments:
                made.append((name, arguments[name]))
            elif param.default is not _empty:
                made.append((name, param.default))
            elif param.kind is _STAR:
                made.append((name, ()))
            elif param.kind is _STARS:
                made.append((name, {}))
        self.arguments = dict(made)

    def __eq__(self, other):
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self.signature == other.signature and self.arguments == other.arguments

    def __repr__(self):
        return f"<{self.__class__.__name__} ({', '.join([f'{name}={value!r}' for name, value in self.arguments.items()])})>"


class Signature:
    """Represents the overall signature of a function."""

    __slots__ = ("_return_annotation", "_parameters")
    _parameter_cls = Parameter
    _bound_arguments_cls = BoundArguments
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty, __validate_parameters__=True):
        params = OrderedDict()
        top = _ONLY
        seen_default = False
        for param in parameters or ():
            kind, name = param.kind, param.name
            if __validate_parameters__:
                if kind < top:
                    raise ValueError(f"wrong parameter order: {top.description} parameter before {kind.description} parameter")
                top = max(top, kind)
                if kind in (_ONLY, _EITHER):
                    if param.default is _empty:
                        if seen_default:
                            raise ValueError("non-default argument follows default argument")
                    else:
                        seen_default = True
                if name in params:
                    raise ValueError(f"duplicate parameter name: {name!r}")
            params[name] = param
        self._parameters = types.MappingProxyType(params)
        self._return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
        """Constructs Signature for the given callable object."""
        return _signature(obj, cls, follow_wrapped, eval_str, globals, locals)

    parameters = property(lambda self: self._parameters)
    return_annotation = property(lambda self: self._return_annotation)

    def replace(self, *, parameters=_missing, return_annotation=_missing):
        """Creates a customized copy of the Signature."""
        return type(self)(
            self.parameters.values() if parameters is _missing else parameters,
            return_annotation=self._return_annotation if return_annotation is _missing else return_annotation,
        )

    __replace__ = replace

    def _key(self):
        named = {p.name: p for p in self.parameters.values() if p.kind == _NAMED}
        return tuple(p for p in self.parameters.values() if p.kind != _NAMED), named, self.return_annotation

    def __hash__(self):
        params, named, annotation = self._key()
        return hash((params, frozenset(named.values()), annotation))

    def __eq__(self, other):
        if not isinstance(other, Signature):
            return NotImplemented
        return self is other or self._key() == other._key()

    def _bind(self, args, kwargs, partial=False):
        arguments = {}
        parameters = iter(self.parameters.values())
        args = list(args)
        pending = []  # the parameters that are looked for among the keywords
        only_as_keyword = []
        at = 0
        while True:
            if at >= len(args):
                param = next(parameters, None)
                if param is None:
                    break
                if param.kind == _STAR:
                    break
                if param.name in kwargs:
                    if param.kind == _ONLY:
                        only_as_keyword.append(param)
                        continue
                    pending.append(param)
                    break
                if param.kind == _STARS or param.default is not _empty:
                    pending.append(param)
                    break
                if partial:
                    pending.append(param)
                    break
                kind = " keyword-only" if param.kind == _NAMED else " positional-only" if param.kind == _ONLY else ""
                raise TypeError(f"missing a required{kind} argument: {param.name!r}")
            param = next(parameters, None)
            if param is None or param.kind in (_STARS, _NAMED):
                raise TypeError("too many positional arguments")
            if param.kind == _STAR:
                arguments[param.name] = tuple(args[at:])
                at = len(args)
                break
            if param.name in kwargs and param.kind != _ONLY:
                raise TypeError(f"multiple values for argument {param.name!r}")
            arguments[param.name] = args[at]
            at += 1
        rest = None
        for param in [*pending, *parameters]:
            if param.kind == _STARS:
                rest = param
                continue
            if param.kind == _STAR:
                continue
            if param.kind == _ONLY:
                if param.default is _empty and param.name not in arguments and not partial:
                    raise TypeError(f"missing a required positional-only argument: {param.name!r}")
                if param.name in kwargs:
                    only_as_keyword.append(param)
                continue
            if param.name in kwargs:
                arguments[param.name] = kwargs.pop(param.name)
            elif not partial and param.default is _empty:
                raise TypeError(f"missing a required argument: {param.name!r}")
        if kwargs:
            if rest is not None:
                arguments[rest.name] = kwargs
            elif only_as_keyword:
                names = ", ".join([param.name for param in only_as_keyword])
                raise TypeError(f"got some positional-only arguments passed as keyword arguments: {names!r}")
            else:
                raise TypeError(f"got an unexpected keyword argument {next(iter(kwargs))!r}")
        return self._bound_arguments_cls(self, arguments)

    def bind(self, /, *args, **kwargs):
        """Get a BoundArguments object, that maps the passed `args` and `kwargs` to the function's signature."""
        return self._bind(args, kwargs)

    def bind_partial(self, /, *args, **kwargs):
        """The same, but arguments may be missing."""
        return self._bind(args, kwargs, partial=True)

    def format(self, *, max_width=None):
        """Create a string representation of the Signature object."""
        result = []
        positional_only = False
        star_due = True
        for param in self.parameters.values():
            if param.kind == _ONLY:
                positional_only = True
            elif positional_only:
                result.append("/")
                positional_only = False
            if param.kind == _STAR:
                star_due = False
            elif param.kind == _NAMED and star_due:
                result.append("*")
                star_due = False
            result.append(str(param))
        if positional_only:
            result.append("/")
        text = f"({', '.join(result)})"
        if max_width is not None and len(text) > max_width:
            text = "(\n    " + ",\n    ".join(result) + "\n)"
        if self.return_annotation is not _empty:
            text += f" -> {formatannotation(self.return_annotation)}"
        return text

    def __str__(self):
        return self.format()

    def __repr__(self):
        return f"<{self.__class__.__name__} {self}>"


def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    """Compute the annotations dict for an object."""
    if isclass(obj):
        found = obj.__dict__.get("__annotations__")
        names = vars(sys.modules[obj.__module__]) if obj.__module__ in sys.modules else {}
    elif ismodule(obj):
        found = getattr(obj, "__annotations__", None)
        names = vars(obj)
    elif callable(obj):
        found = getattr(obj, "__annotations__", None)
        names = getattr(unwrap(obj), "__globals__", {})
    else:
        raise TypeError(f"{obj!r} is not a module, class, or callable.")
    found = dict(found or {})
    if eval_str:
        names = names if globals is None else globals
        for name, value in found.items():
            if isinstance(value, str):
                found[name] = eval(value, dict(names), dict(locals) if locals is not None else None)
    return found


def _of_function(func, cls, eval_str=False, globals=None, locals=None):
    code = func.__code__
    names = code.co_varnames
    count, only = code.co_argcount, code.co_posonlyargcount
    annotations = get_annotations(func, globals=globals, locals=locals, eval_str=eval_str)
    defaults = func.__defaults__ or ()
    named_defaults = func.__kwdefaults__ or {}
    make = cls._parameter_cls
    parameters = []
    without = count - len(defaults)
    for i, name in enumerate(names[:count]):
        parameters.append(
            make(
                name, _ONLY if i < only else _EITHER, annotation=annotations.get(name, _empty),
                default=defaults[i - without] if i >= without else _empty,
            )
        )  # fmt: skip
    at = count + code.co_kwonlyargcount
    if code.co_flags & CO_VARARGS:
        name = names[at]
        at += 1
        parameters.append(make(name, _STAR, annotation=annotations.get(name, _empty)))
    for name in names[count : count + code.co_kwonlyargcount]:
        parameters.append(
            make(name, _NAMED, annotation=annotations.get(name, _empty), default=named_defaults.get(name, _empty))
        )
    if code.co_flags & CO_VARKEYWORDS:
        name = names[at]
        parameters.append(make(name, _STARS, annotation=annotations.get(name, _empty)))
    return cls(parameters, return_annotation=annotations.get("return", _empty), __validate_parameters__=False)


def _without_first(sig):
    params = list(sig.parameters.values())
    if not params or params[0].kind in (_STARS, _NAMED):
        raise ValueError("invalid method signature")
    if params[0].kind is not _STAR:
        params = params[1:]
    return sig.replace(parameters=params)


def _of_partial(wrapped, partial):
    params = OrderedDict(wrapped.parameters.items())
    keywords = partial.keywords or {}
    try:
        bound = wrapped.bind_partial(*(partial.args or ()), **keywords)
    except TypeError as e:
        raise ValueError(f"partial object {partial!r} has incorrect arguments") from e
    as_keyword = False
    for name, param in list(params.items()):
        if name in bound.arguments:
            value = bound.arguments[name]
            if param.kind is _ONLY:
                params.pop(name)
                continue
            if param.kind is _EITHER:
                if name in keywords:
                    as_keyword = True
                    params[name] = param.replace(default=value)
                else:
                    params.pop(name)
                    continue
            if param.kind is _NAMED:
                params[name] = param.replace(default=value)
        if as_keyword:
            if param.kind is _EITHER:
                moved = params[name].replace(kind=_NAMED)
                params[name] = moved
                params.move_to_end(name)
            elif param.kind in (_NAMED, _STARS):
                params.move_to_end(name)
            elif param.kind is _STAR:
                params.pop(name)
    return wrapped.replace(parameters=params.values())


def _user_method(cls, name, bases):
    for base in cls.__mro__:
        if base in bases:
            return None
        method = base.__dict__.get(name)
        if method is not None:
            return method
    return None


def _signature(obj, cls=Signature, follow=True, eval_str=False, globals=None, locals=None):
    if not callable(obj):
        raise TypeError(f"{obj!r} is not a callable object")
    again = lambda one: _signature(one, cls, follow, eval_str, globals, locals)
    if isinstance(obj, types.MethodType):
        return _without_first(again(obj.__func__))
    if follow:
        obj = unwrap(obj, stop=lambda f: hasattr(f, "__signature__") or isinstance(f, types.MethodType))
        if isinstance(obj, types.MethodType):
            return again(obj)
    own = getattr(obj, "__signature__", None)
    if own is not None:
        if not isinstance(own, Signature):
            raise TypeError(f"unexpected object {own!r} in __signature__ attribute")
        return own
    if isinstance(obj, types.FunctionType):
        return _of_function(obj, cls, eval_str, globals, locals)
    if isinstance(obj, functools.partial):
        return _of_partial(again(obj.func), obj)
    if isinstance(obj, type):
        call = _user_method(type(obj), "__call__", (type,))
        if call is not None:
            return _without_first(again(call))
        for base in obj.__mro__:
            new, init = base.__dict__.get("__new__"), base.__dict__.get("__init__")
            if base is object:
                break
            if new is not None and (isfunction(new) or isinstance(new, staticmethod)):
                new = new.__func__ if isinstance(new, staticmethod) else new
                if isfunction(new):
                    return _without_first(again(new))
            if init is not None and isfunction(init):
                return _without_first(again(init))
            if isinstance(new, _BUILTIN) or (isinstance(init, (_BUILTIN, _METHOD_DESCRIPTOR)) and base is not object):
                raise ValueError(f"no signature found for builtin type {obj!r}")
        if obj is object or all(base.__module__ != "builtins" or base is object for base in obj.__mro__):
            return cls()
        raise ValueError(f"no signature found for builtin type {obj!r}")
    if isinstance(obj, (_BUILTIN, _METHOD_DESCRIPTOR)):
        raise ValueError(f"no signature found for builtin {obj!r}")
    call = _user_method(type(obj), "__call__", (object,))
    if call is not None:
        if isinstance(call, staticmethod):
            return again(call.__func__)
        return _without_first(again(call))
    raise ValueError(f"callable {obj!r} is not supported by signature")


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    """Get a signature object for the passed callable."""
    return Signature.from_callable(obj, follow_wrapped=follow_wrapped, globals=globals, locals=locals, eval_str=eval_str)


def getfullargspec(func):
    """Get the names and default values of a callable object's parameters."""
    try:
        sig = _signature(func.__func__ if ismethod(func) else func, follow=False)
    except Exception as e:
        raise TypeError("unsupported callable") from e
    args, named, defaults, named_defaults, annotations = [], [], [], {}, {}
    varargs = varkw = None
    for name, param in sig.parameters.items():
        if param.kind in (_ONLY, _EITHER):
            args.append(name)
            if param.default is not _empty:
                defaults.append(param.default)
        elif param.kind is _STAR:
            varargs = name
        elif param.kind is _NAMED:
            named.append(name)
            if param.default is not _empty:
                named_defaults[name] = param.default
        else:
            varkw = name
        if param.annotation is not _empty:
            annotations[name] = param.annotation
    if sig.return_annotation is not _empty:
        annotations = {"return": sig.return_annotation, **annotations}
    return FullArgSpec(args, varargs, varkw, tuple(defaults) or None, named, named_defaults or None, annotations)


def getcallargs(func, /, *positional, **named):
    """Get the mapping of arguments to values."""
    if ismethod(func):
        positional = (func.__self__, *positional)
        func = func.__func__
    bound = _signature(func, follow=False).bind(*positional, **named)
    bound.apply_defaults()
    return dict(bound.arguments)


def getclosurevars(func):
    """Get the mapping of free variables to their current values."""
    if ismethod(func):
        func = func.__func__
    if not isfunction(func):
        raise TypeError(f"{func!r} is not a Python function")
    code = func.__code__
    nonlocals = {name: cell.cell_contents for name, cell in zip(code.co_freevars, func.__closure__ or ())}
    found, builtin, unbound = {}, {}, set()
    for name in code.co_names:
        if name in ("None", "True", "False"):
            continue
        if name in func.__globals__:
            found[name] = func.__globals__[name]
        elif hasattr(builtins, name):
            builtin[name] = getattr(builtins, name)
        else:
            unbound.add(name)
    return ClosureVars(nonlocals, found, builtin, unbound)
