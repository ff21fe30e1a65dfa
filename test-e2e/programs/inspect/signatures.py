import linecache
import functools
import inspect
from inspect import Parameter, Signature, signature


def f(a, /, b: int, c=3, *args, d, e: "str" = 5, **kw) -> list[int]:
    """A function.

    With more lines.
        Indented.
    """


def g():
    yield 1


class Base:
    """Base's doc."""

    def method(self, x, y=2):
        """Method's doc."""

    @classmethod
    def make(cls, z):
        pass

    @staticmethod
    def plain(q):
        pass

    @property
    def p(self):
        return 1


class Derived(Base):
    def __init__(self, n, *, m=1):
        self.n = n

    def method(self, x, y=2):
        pass

    def __call__(self, k):
        pass


def deco(fn):
    @functools.wraps(fn)
    def wrapper(*args, **kwargs):
        return fn(*args, **kwargs)

    return wrapper


@deco
def wrapped(one, two=2):
    # a comment
    text = """
not the end
"""
    return one


print(signature(f), signature(g), signature(Base.method), signature(Base().method), signature(Base.make), signature(Base.plain), signature(Base), signature(Derived), signature(Derived(1)))
print(signature(wrapped), signature(wrapped, follow_wrapped=False), signature(functools.partial(f, 1, c=4)), signature(functools.partial(Base().method, 5)), signature(lambda x, *, y=1: 0))
s = signature(f)
print(repr(s), s.return_annotation, list(s.parameters), s.parameters["b"].annotation, s.parameters["c"].default, [str(p.kind) for p in s.parameters.values()], repr(s.parameters["args"]), s.parameters["kw"])
b = s.bind(1, 2, d=4, z=9)
print(b, b.args, b.kwargs, b.arguments)
b.apply_defaults()
print(b, s.bind_partial(1), s == signature(f), hash(signature(wrapped)) == hash(signature(wrapped)))
for args, kw in (((1,), {}), ((1, 2), {}), ((), {"a": 1}), ((1, 2, 3, 4), {"d": 1, "b": 2})):
    try:
        print(s.bind(*args, **kw))
    except TypeError as e:
        print(e)
try:
    signature(wrapped).bind(1, 2, 3)
except TypeError as e:
    print(e)
try:
    signature(wrapped).bind(1, three=3)
except TypeError as e:
    print(e)
print(s.replace(return_annotation=int, parameters=[Parameter("x", Parameter.POSITIONAL_ONLY), Parameter("y", Parameter.KEYWORD_ONLY, default=1, annotation=int)]))
for make in (lambda: Parameter("1", 1), lambda: Parameter("x", 9), lambda: Parameter("x", Parameter.VAR_KEYWORD, default=1), lambda: Signature([Parameter("a", 1), Parameter("a", 1)]), lambda: Signature([Parameter("a", 3), Parameter("b", 1)]), lambda: signature(5)):
    try:
        print(make())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(inspect.getfullargspec(f))
print(inspect.getcallargs(wrapped, 5), inspect.get_annotations(f), inspect.isgeneratorfunction(g), inspect.isgeneratorfunction(f), inspect.isgenerator(g()), inspect.iscoroutinefunction(f))
for x in (f, g, len, Base, Base.method, Base().method, Base.p, inspect, [].append, 5, list.append):
    print([name for name in ("ismodule", "isclass", "ismethod", "isfunction", "isbuiltin", "isroutine", "isgenerator", "iscode") if getattr(inspect, name)(x)])
print(inspect.getdoc(f), "|", inspect.getdoc(Derived), "|", inspect.getdoc(Derived.method))
print(inspect.cleandoc("  a\n     b\n    c\n\n"), [name for name, _ in inspect.getmembers(Base, inspect.isfunction)], inspect.getmro(Derived) == Derived.__mro__)
print(inspect.getmembers(Derived(3), lambda v: isinstance(v, int)))
# sources: of a file that is nowhere but in linecache, so that the program's own need not be readable
text = "# first\ndef wrapper(x):\n    def inner():\n        return x\n    return inner\n\ngen = lambda n: (\n    n)\n"
linecache.cache["made.py"] = (len(text), None, text.splitlines(True), "made.py")
made = {}
exec(compile(text, "made.py", "exec"), made)
print(inspect.getsource(made["wrapper"]), inspect.getsource(made["wrapper"](1)), inspect.getsourcelines(made["gen"]), sep="")
try:
    inspect.getsource(len)
except TypeError as e:
    print(e)
print(inspect.currentframe().f_code.co_name, inspect.unwrap(wrapped) is not wrapped, inspect.isabstract(Base), inspect.getmodule(f).__name__)


def outer():
    return [record.function for record in inspect.stack()]


print(outer(), inspect.getattr_static(Base, "p") is Base.__dict__["p"], inspect.getattr_static(Derived(1), "n"), inspect.getattr_static(1, "nothing", None))
