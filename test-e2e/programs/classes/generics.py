"""Type parameters (PEP 695), type aliases, generic aliases of builtin types."""


def first[T](items: list[T]) -> T:
    return items[0]


class Stack[T]:
    kind = "stack"

    def __init__(self) -> None:
        self.items: list[T] = []

    def push(self, item: T) -> "Stack[T]":
        self.items.append(item)
        return self

    def mapped[U](self, f) -> list[U]:
        return [f(item) for item in self.items]

    def who(self):
        return super().__init__, __class__.__name__


class Pair[K: int, *Rest, **P](Stack[int]):
    pass


type Vector = list[float]
type Table[V] = dict[str, V]

print(first([3, 1]), first.__name__, first.__qualname__, [p.__name__ for p in first.__type_params__])
s = Stack[int]()
print(s.push(1).push(2).items, s.mapped(str), s.who()[1], Stack.__name__, Stack.mapped.__qualname__)
print([p.__name__ for p in Pair.__type_params__], Pair().push(5).items, Pair.kind, Pair.__type_params__[0].__bound__)
print(Vector.__value__, Vector.__name__, repr(Vector), Table.__type_params__[0].__name__, Table.__value__)


def decorate(f):
    f.marked = True
    return f


@decorate
def marked[T](x: T) -> T:
    return x


print(marked.marked, marked(4), "T" in globals())
print(list[int], dict[str, int], tuple[int, ...], list[list[int]], set["x"], type(list[int]).__name__)
print(list[int]([1, 2]), dict[str, int](a=1), list[int].__origin__, dict[str, int].__args__, list[int] == list[int])
print(int | None, list[int] | None, str | int, isinstance(3, int | str), list[int].append is not None)


class Ints(list[int]):
    pass


print(Ints([1, 2]), Ints.__bases__, Ints.__orig_bases__)
type = 5
print(type)
