from typing import *
import typing

def attempt(f, *args):
    try:
        print("ok", f(*args))
    except Exception as e:
        print(type(e).__name__, "|", e)

T = TypeVar("T"); K = TypeVar("K"); V = TypeVar("V", bound=int); C = TypeVar("C", covariant=True); P = ParamSpec("P")
print(List[int], Dict[str, List[int]], Optional[int], Union[int, str], Union[int, str, None], Tuple[int, ...], Tuple[int, str], Callable[[int, str], bool], Callable[..., Any], Any, Literal[1, "a", None], ClassVar[int], Final[str], Set[T], Type[int], Iterable[T], Annotated[int, "meta"], Optional["Node"], T, C, P, Union[int], List, NoReturn, Self)
print(Union[int, int, str] == Union[str, int], List[int] == List[int], hash(List[int]) == hash(List[int]), Optional[int] == Union[int, None], Dict[K, V][str, int], List[T][int], Union[T, str][int], Literal[1, 1] == Literal[1], Literal[True] == Literal[1])
print(get_origin(List[int]), get_args(Dict[str, int]), get_origin(Union[int, str]), get_args(Callable[[int], str]), get_origin(int), get_args(Optional[int]), get_args(int | str), get_origin(Literal[1]), get_args(Literal[1, 2]), get_args(Tuple[int, ...]), get_origin(Annotated[int, 3]), get_args(Annotated[int, 3]))
class Stack(Generic[T]):
    def __init__(self) -> None: self.items: List[T] = []
    def push(self, x: T) -> None: self.items.append(x)
    def pop(self) -> T: return self.items.pop()
s = Stack[int](); s.push(1); print(s.pop(), Stack[int], Stack.__parameters__, s.__orig_class__, isinstance(s, Stack), Stack[T][str])
class Pair(Generic[K, V]):
    def __init__(self, k: K, v: V): self.k, self.v = k, v
class IntPair(Pair[int, int]): pass
class Sub(Stack[T], Iterable[T]):
    def __iter__(self): return iter(self.items)
print(IntPair(1, 2).k, IntPair.__mro__[1:3], list(Sub()), Sub.__parameters__, [b.__name__ for b in Sub.__mro__])
attempt(lambda: Stack[int, str]); attempt(lambda: Pair[int]); attempt(lambda: Generic[int]); attempt(lambda: Any()); attempt(lambda: Union[()]); attempt(lambda: List[int, str]); attempt(lambda: List[int]() == []); attempt(lambda: isinstance(1, List[int])); attempt(lambda: TypeVar("X", int)); attempt(lambda: List()); attempt(lambda: Optional()); attempt(lambda: Callable[int]); attempt(lambda: isinstance(3, Any))
class Emp(NamedTuple):
    name: str
    id: int = 3
    def hello(self): return f"hi {self.name}"
e = Emp("Bob"); print(e, e.hello(), e.id, Emp._fields, Emp._field_defaults, Emp.__annotations__, e == ("Bob", 3), isinstance(e, tuple), e._replace(id=4), NamedTuple("Dyn", [("a", int)])(5))
attempt(lambda: Emp())
class Movie(TypedDict):
    title: str
    year: int
class Extra(Movie, total=False):
    stars: int
m: Movie = {"title": "x", "year": 1}; print(m, Movie(title="y", year=2), Movie.__annotations__, Movie.__total__, sorted(Extra.__required_keys__), sorted(Extra.__optional_keys__), is_typeddict(Movie)); attempt(lambda: isinstance({}, Movie)); print(TypedDict("TD", {"a": int})(a=1))
@runtime_checkable
class Closeable(Protocol):
    def close(self) -> None: ...
class Res:
    def close(self): pass
class Shape(Protocol):
    def area(self) -> float: ...
class Sq:
    def __init__(self, s): self.s = s
    def area(self): return self.s**2
def total(shapes: Sequence[Shape]) -> float: return sum(x.area() for x in shapes)
print(isinstance(Res(), Closeable), isinstance(3, Closeable), issubclass(Res, Closeable), total([Sq(2), Sq(3)])); attempt(lambda: isinstance(Sq(1), Shape)); attempt(lambda: Closeable())
class Impl(Shape):
    def __init__(self): self.ok = True
    def area(self): return 1.0
print(Impl().ok, Impl().area(), isinstance(3, SupportsInt), isinstance("x", SupportsInt), isinstance(2.5, SupportsRound), is_protocol(Shape))
UserId = NewType("UserId", int); print(UserId(5), UserId.__name__, UserId, UserId.__supertype__)
@overload
def f(x: int) -> int: ...
@overload
def f(x: str) -> str: ...
def f(x): return x
print(f(1), f("a"), len(get_overloads(f)), cast(int, "x"), TYPE_CHECKING, cast("int", 3))
def g(a: int, b: "str" = "x", *args: float, **kw: bool) -> Optional[int]: return None
print(g.__annotations__, final(Res) is Res, override(g) is g, no_type_check(g) is g)
class Node:
    val: int
    nxt: Optional["Node"]
    names: ClassVar[List[str]] = []
print(Node.__annotations__, Text is str, typing.__name__, AnyStr, isinstance([], List), issubclass(dict, Mapping), isinstance({}, MutableMapping), List[int].__origin__, List[int].__args__, Dict[str, T].__parameters__)
attempt(lambda: assert_never(3)); print(ForwardRef("X"), T.__name__, V.__bound__, T.__constraints__, AnyStr.__constraints__ == (bytes, str))
Vec = List[float]; Json = Union[Dict[str, "Json"], List["Json"], str, int, None]; print(Vec, Json, int | None, Optional[int] | str, List[int] | None)
Handler = Callable[[T, int], List[T]]; print(Handler, Handler[str], Callable[P, T], Callable[Concatenate[int, P], T])
