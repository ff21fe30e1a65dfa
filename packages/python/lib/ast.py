"""The syntax tree: its classes, how it is made of source, walked, changed and shown."""

import re
import sys

import _tree

PyCF_ONLY_AST = 1024
PyCF_TYPE_COMMENTS = 4096
PyCF_ALLOW_TOP_LEVEL_AWAIT = 8192
PyCF_OPTIMIZED_AST = 33792


class AST:
    _fields = ()
    _attributes = ()
    _optional = ()
    _lists = ()
    __match_args__ = ()

    def __init__(self, *args, **kwargs):
        fields = self._fields
        cls = self.__class__.__name__
        if len(args) > len(fields):
            raise TypeError(f"{cls} constructor takes at most {len(fields)} positional argument{'' if len(fields) == 1 else 's'}")
        given = set()
        for name, value in zip(fields, args):
            setattr(self, name, value)
            given.add(name)
        for name, value in kwargs.items():
            if name in given:
                raise TypeError(f"{cls} got multiple values for argument {name!r}")
            if name not in fields and name not in self._attributes:
                import warnings

                warnings.warn(
                    f"{cls}.__init__ got an unexpected keyword argument {name!r}. Support for arbitrary keyword arguments is "
                    "deprecated and will be removed in Python 3.15.",
                    DeprecationWarning,
                    2,
                )
            setattr(self, name, value)
            given.add(name)
        for name in fields:
            if name in given or name in self._optional:
                continue
            if name in self._lists:
                setattr(self, name, [])
            elif name == "ctx":
                self.ctx = Load()
            else:
                import warnings

                warnings.warn(
                    f"{cls}.__init__ missing 1 required positional argument: {name!r}. This will become an error in Python 3.15.",
                    DeprecationWarning,
                    2,
                )

    def __repr__(self):
        return f"<ast.{self.__class__.__name__} object at {id(self):#x}>"

    def __reduce_ex__(self, protocol):
        return _restored, (self.__class__, self.__dict__.copy())

    def __replace__(self, /, **changes):
        new = self.__class__.__new__(self.__class__)
        new.__dict__.update(self.__dict__)
        new.__dict__.update(changes)
        return new


def _restored(cls, state):
    new = cls.__new__(cls)
    new.__dict__.update(state)
    return new


_PLACES = ("lineno", "col_offset", "end_lineno", "end_col_offset")

# A group of classes a line: its name, whether its nodes have places, and its classes with their fields; "?" marks what may be
# None and "*" what is a list.
_GRAMMAR = """
mod - Module(body* type_ignores*) Interactive(body*) Expression(body) FunctionType(argtypes* returns)
stmt + FunctionDef(name args body* decorator_list* returns? type_comment? type_params*) AsyncFunctionDef(name args body* decorator_list* returns? type_comment? type_params*) ClassDef(name bases* keywords* body* decorator_list* type_params*) Return(value?) Delete(targets*) Assign(targets* value type_comment?) TypeAlias(name type_params* value) AugAssign(target op value) AnnAssign(target annotation value? simple) For(target iter body* orelse* type_comment?) AsyncFor(target iter body* orelse* type_comment?) While(test body* orelse*) If(test body* orelse*) With(items* body* type_comment?) AsyncWith(items* body* type_comment?) Match(subject cases*) Raise(exc? cause?) Try(body* handlers* orelse* finalbody*) TryStar(body* handlers* orelse* finalbody*) Assert(test msg?) Import(names*) ImportFrom(module? names* level?) Global(names*) Nonlocal(names*) Expr(value) Pass() Break() Continue()
expr + BoolOp(op values*) NamedExpr(target value) BinOp(left op right) UnaryOp(op operand) Lambda(args body) IfExp(test body orelse) Dict(keys* values*) Set(elts*) ListComp(elt generators*) SetComp(elt generators*) DictComp(key value generators*) GeneratorExp(elt generators*) Await(value) Yield(value?) YieldFrom(value) Compare(left ops* comparators*) Call(func args* keywords*) FormattedValue(value conversion format_spec?) JoinedStr(values*) Constant(value kind?) Attribute(value attr ctx) Subscript(value slice ctx) Starred(value ctx) Name(id ctx) List(elts* ctx) Tuple(elts* ctx) Slice(lower? upper? step?)
expr_context - Load() Store() Del()
boolop - And() Or()
operator - Add() Sub() Mult() MatMult() Div() Mod() Pow() LShift() RShift() BitOr() BitXor() BitAnd() FloorDiv()
unaryop - Invert() Not() UAdd() USub()
cmpop - Eq() NotEq() Lt() LtE() Gt() GtE() Is() IsNot() In() NotIn()
comprehension - (target iter ifs* is_async)
excepthandler + ExceptHandler(type? name? body*)
arguments - (posonlyargs* args* vararg? kwonlyargs* kw_defaults* kwarg? defaults*)
arg + (arg annotation? type_comment?)
keyword + (arg? value)
alias + (name asname?)
withitem - (context_expr optional_vars?)
match_case - (pattern guard? body*)
pattern + MatchValue(value) MatchSingleton(value) MatchSequence(patterns*) MatchMapping(keys* patterns* rest?) MatchClass(cls patterns* kwd_attrs* kwd_patterns*) MatchStar(name?) MatchAs(pattern? name?) MatchOr(patterns*)
type_ignore - TypeIgnore(lineno tag)
type_param + TypeVar(name bound? default_value?) ParamSpec(name default_value?) TypeVarTuple(name default_value?)
"""


def _make(name, base, fields):
    names = tuple(field.rstrip("?*") for field in fields)
    cls = type(name, (base,), {"__module__": "ast", "_fields": names, "__match_args__": names})
    cls._optional = tuple(field[:-1] for field in fields if field.endswith("?"))
    cls._lists = tuple(field[:-1] for field in fields if field.endswith("*"))
    for field in cls._optional:
        setattr(cls, field, None)
    globals()[name] = cls
    return cls


for _line in _GRAMMAR.strip().split("\n"):
    _name, _placed, _rest = _line.split(" ", 2)
    _parts = re.findall(r"(\w*)\(([^)]*)\)", _rest)
    if _parts[0][0] == "":
        _base = _make(_name, AST, _parts[0][1].split())
        _parts = []
    else:
        _base = type(_name, (AST,), {"__module__": "ast"})
        globals()[_name] = _base
    if _placed == "+":
        _base._attributes = _PLACES
        _base.end_lineno = _base.end_col_offset = None
    for _part, _fields in _parts:
        _make(_part, _base, _fields.split())

_SINGLE = {}


def _built(made):
    """The node of a tuple of _tree, and so on within it."""
    if type(made) is list:
        return [_built(one) for one in made]
    if type(made) is not tuple:
        return made
    name, places, *values = made
    cls = globals()[name]
    node = cls.__new__(cls)
    if not values and not places and name in _SINGLE:
        return _SINGLE[name]
    for field, value in zip(cls._fields, values):
        if field != "value" or type(value) is not bytes:
            value = _built(value)
        setattr(node, field, value)
    if places:
        node.lineno, node.col_offset, node.end_lineno, node.end_col_offset = places
    elif not values:
        _SINGLE[name] = node
    return node


def parse(source, filename="<unknown>", mode="exec", *, type_comments=False, feature_version=None, optimize=-1):
    """Parse the source into an AST node."""
    if mode not in ("exec", "eval", "single", "func_type"):
        raise ValueError("compile() mode must be 'exec', 'eval', 'single' or 'func_type'")
    if isinstance(source, AST):
        return source
    if not isinstance(source, str):
        try:
            source = bytes(source).decode()
        except TypeError:
            raise TypeError("compile() arg 1 must be a string, bytes or AST object") from None
    if "\0" in source:
        raise SyntaxError("source code string cannot contain null bytes")
    if mode == "func_type":
        raise NotImplementedError("ast.parse() mode 'func_type' is not supported")
    tree = _built(_tree.parse(source, str(filename), mode))
    return Interactive(tree.body) if mode == "single" else tree


def literal_eval(node_or_string):
    """Evaluate an expression node or a string containing only a Python expression."""
    if isinstance(node_or_string, str):
        node_or_string = parse(node_or_string.lstrip(" \t"), mode="eval")
    if isinstance(node_or_string, Expression):
        node_or_string = node_or_string.body
    return _literal(node_or_string)


def _malformed(node):
    text = "malformed node or string"
    if line := getattr(node, "lineno", None):
        text += f" on line {line}"
    raise ValueError(text + f": {node!r}")


def _number(node):
    if not isinstance(node, Constant) or type(node.value) not in (int, float, complex):
        _malformed(node)
    return node.value


def _signed(node):
    if isinstance(node, UnaryOp) and isinstance(node.op, (UAdd, USub)):
        value = _number(node.operand)
        return +value if isinstance(node.op, UAdd) else -value
    return _number(node)


def _literal(node):
    if isinstance(node, Constant):
        return node.value
    if isinstance(node, Tuple):
        return tuple([_literal(one) for one in node.elts])
    if isinstance(node, List):
        return [_literal(one) for one in node.elts]
    if isinstance(node, Set):
        return {_literal(one) for one in node.elts}
    if isinstance(node, Call) and isinstance(node.func, Name) and node.func.id == "set" and node.args == node.keywords == []:
        return set()
    if isinstance(node, Dict):
        if len(node.keys) != len(node.values):
            _malformed(node)
        return {_literal(key): _literal(value) for key, value in zip(node.keys, node.values)}
    if isinstance(node, BinOp) and isinstance(node.op, (Add, Sub)):
        left = _signed(node.left)
        right = _number(node.right)
        if isinstance(left, (int, float)) and isinstance(right, complex):
            return left + right if isinstance(node.op, Add) else left - right
    return _signed(node)


def dump(node, annotate_fields=True, include_attributes=False, *, indent=None, show_empty=False):
    """Return a formatted dump of the tree in node."""
    if not isinstance(node, AST):
        raise TypeError("expected AST, got %r" % node.__class__.__name__)
    if indent is not None and not isinstance(indent, str):
        indent = " " * indent
    return _dumped(node, 0, annotate_fields, include_attributes, indent, show_empty)[0]


def _dumped(node, level, annotate, attributes, indent, empty):
    """The text, and whether it is a simple one."""
    if indent is not None:
        level += 1
        prefix = "\n" + indent * level
        sep = ",\n" + indent * level
    else:
        prefix = ""
        sep = ", "
    if isinstance(node, AST):
        cls = type(node)
        args = []
        hidden = []
        simple = True
        keywords = annotate
        for name in node._fields:
            try:
                value = getattr(node, name)
            except AttributeError:
                keywords = True
                continue
            if value is None and getattr(cls, name, ...) is None:
                keywords = True
                continue
            if not empty:
                if value == [] and name in cls._lists:
                    if not keywords:
                        hidden.append(repr(value))
                    continue
                if not keywords:
                    args.extend(hidden)
                    hidden = []
            text, is_simple = _dumped(value, level, annotate, attributes, indent, empty)
            simple = simple and is_simple
            args.append(f"{name}={text}" if keywords else text)
        if attributes and node._attributes:
            for name in node._attributes:
                try:
                    value = getattr(node, name)
                except AttributeError:
                    continue
                if value is None and getattr(cls, name, ...) is None:
                    continue
                text, is_simple = _dumped(value, level, annotate, attributes, indent, empty)
                simple = simple and is_simple
                args.append(f"{name}={text}")
        if simple and len(args) <= 3:
            return f"{cls.__name__}({', '.join(args)})", not args
        return f"{cls.__name__}({prefix}{sep.join(args)})", False
    if isinstance(node, list):
        if not node:
            return "[]", True
        return f"[{prefix}{sep.join([_dumped(one, level, annotate, attributes, indent, empty)[0] for one in node])}]", False
    return repr(node), True


def copy_location(new_node, old_node):
    """Copy source location from old_node to new_node if possible, and return new_node."""
    for name in _PLACES:
        if name in old_node._attributes and name in new_node._attributes:
            value = getattr(old_node, name, None)
            if value is not None or (hasattr(old_node, name) and name.startswith("end_")):
                setattr(new_node, name, value)
    return new_node


def fix_missing_locations(node):
    """Add lineno and col_offset (and their ends) where they are missing: those of the parent."""

    def fix(node, lineno, col_offset, end_lineno, end_col_offset):
        if "lineno" in node._attributes:
            if not hasattr(node, "lineno"):
                node.lineno = lineno
            else:
                lineno = node.lineno
        if "end_lineno" in node._attributes:
            if getattr(node, "end_lineno", None) is None:
                node.end_lineno = end_lineno
            else:
                end_lineno = node.end_lineno
        if "col_offset" in node._attributes:
            if not hasattr(node, "col_offset"):
                node.col_offset = col_offset
            else:
                col_offset = node.col_offset
        if "end_col_offset" in node._attributes:
            if getattr(node, "end_col_offset", None) is None:
                node.end_col_offset = end_col_offset
            else:
                end_col_offset = node.end_col_offset
        for child in iter_child_nodes(node):
            fix(child, lineno, col_offset, end_lineno, end_col_offset)

    fix(node, 1, 0, 1, 0)
    return node


def increment_lineno(node, n=1):
    """Increment the line number of each node in the tree starting at node by n."""
    for child in walk(node):
        if isinstance(child, TypeIgnore):
            child.lineno = getattr(child, "lineno", 0) + n
            continue
        if "lineno" in child._attributes:
            child.lineno = getattr(child, "lineno", 0) + n
        if "end_lineno" in child._attributes and (end := getattr(child, "end_lineno", 0)) is not None:
            child.end_lineno = end + n
    return node


def iter_fields(node):
    """Yield a tuple of (fieldname, value) for each field in node._fields that is present on node."""
    for name in node._fields:
        try:
            yield name, getattr(node, name)
        except AttributeError:
            pass


def iter_child_nodes(node):
    """Yield all direct child nodes of node."""
    for _, value in iter_fields(node):
        if isinstance(value, AST):
            yield value
        elif isinstance(value, list):
            for item in value:
                if isinstance(item, AST):
                    yield item


def get_docstring(node, clean=True):
    """Return the docstring for the given node or None if no docstring can be found."""
    if not isinstance(node, (AsyncFunctionDef, FunctionDef, ClassDef, Module)):
        raise TypeError(f"{node.__class__.__name__!r} can't have docstrings")
    if not (node.body and isinstance(node.body[0], Expr)):
        return None
    value = node.body[0].value
    if not (isinstance(value, Constant) and isinstance(value.value, str)):
        return None
    if not clean:
        return value.value
    import inspect

    return inspect.cleandoc(value.value)


def get_source_segment(source, node, *, padded=False):
    """Get source code segment of the *source* that generated *node*."""
    try:
        if node.end_lineno is None or node.end_col_offset is None:
            return None
        first, last = node.lineno - 1, node.end_lineno - 1
        start, end = node.col_offset, node.end_col_offset
    except AttributeError:
        return None
    lines = re.split(r"(?<=\n)|(?<=\r)(?!\n)", source)[first : last + 1]
    if first == last:
        return lines[0].encode()[start:end].decode()
    before = lines[0].encode()[:start].decode()
    padding = re.sub(r"[^\f\t]", " ", before) if padded else ""
    lines[0] = padding + lines[0].encode()[start:].decode()
    lines[-1] = lines[-1].encode()[:end].decode()
    return "".join(lines)


def walk(node):
    """Recursively yield all descendant nodes in the tree starting at node, in no specified order."""
    from collections import deque

    todo = deque([node])
    while todo:
        node = todo.popleft()
        todo.extend(iter_child_nodes(node))
        yield node


class NodeVisitor:
    """Walks the tree and calls visit_CLASS of every node found."""

    def visit(self, node):
        """Visit a node."""
        visitor = getattr(self, "visit_" + node.__class__.__name__, self.generic_visit)
        return visitor(node)

    def generic_visit(self, node):
        """Called if no explicit visitor function exists for a node."""
        for _, value in iter_fields(node):
            if isinstance(value, list):
                for item in value:
                    if isinstance(item, AST):
                        self.visit(item)
            elif isinstance(value, AST):
                self.visit(value)


class NodeTransformer(NodeVisitor):
    """Puts what visit returns in the place of nodes; None removes one."""

    def generic_visit(self, node):
        for name, old in iter_fields(node):
            if isinstance(old, list):
                new = []
                for value in old:
                    if isinstance(value, AST):
                        value = self.visit(value)
                        if value is None:
                            continue
                        if not isinstance(value, AST):
                            new.extend(value)
                            continue
                    new.append(value)
                old[:] = new
            elif isinstance(old, AST):
                new = self.visit(old)
                if new is None:
                    delattr(node, name)
                else:
                    setattr(node, name, new)
        return node
