# bounds, constraints and defaults of type parameters are found out when they are asked for
from typing import NoDefault, ParamSpec, TypeVar, TypeVarTuple, get_args

type X[T: int] = list[T]
print(X.__type_params__, X.__type_params__[0].__bound__, X.__value__)
type Y[T: (int, str), *Ts, **P] = dict[T, T]
for variable in Y.__type_params__:
    print(variable, type(variable).__name__, variable.has_default(), variable.__default__)
print(Y.__type_params__[0].__constraints__, Y.__type_params__[0].__bound__)

type Z[T: later, U: (later, int)] = T | U
for name in ("__bound__", "__constraints__"):
    for variable in Z.__type_params__:
        try:
            print(name, getattr(variable, name))
        except NameError as e:
            print(name, e)


class later: pass


print(Z.__type_params__[0].__bound__, Z.__type_params__[1].__constraints__)
print(Z.__type_params__[0].__bound__ is later)

type W[T = int, *Ts = *tuple[int, str], **P = [int, str]] = list[T]
for variable in W.__type_params__:
    print(variable.__name__, variable.has_default(), variable.__default__)


def f[T: int = bool](x: T) -> T:
    return x


print(f.__type_params__[0].__bound__, f.__type_params__[0].__default__, f(3))


class C[T: (int, str), U = list[T]]:
    item = int

    def m[V: T](self, v: V) -> V:
        return v


print(C.__type_params__[0].__constraints__, get_args(C.__type_params__[1].__default__))
print(C.m.__type_params__[0].__bound__ is C.__type_params__[0])


counted = []


def count(x):
    counted.append(x)
    return x


def g[T: count(int) = count(bool)](): pass


print(counted)
(T,) = g.__type_params__
print(T.__bound__, T.__bound__, T.__default__, counted)

for variable in (TypeVar("A"), TypeVar("B", default=None), TypeVar("D", default=int), ParamSpec("P"), TypeVarTuple("Ts")):
    print(variable, variable.has_default(), variable.__default__)
print(NoDefault, TypeVar("A").__default__ is NoDefault)
(unpacked,) = tuple[int, str]
print(unpacked, unpacked.__unpacked__, unpacked == tuple[int, str], [*list[T]])
