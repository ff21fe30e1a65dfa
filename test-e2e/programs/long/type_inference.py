"""Hindley-Milner type inference for a small functional language, with let-polymorphism, data types and errors."""

from __future__ import annotations

import itertools
from abc import ABC, abstractmethod
from contextlib import contextmanager
from dataclasses import dataclass
from string import ascii_lowercase


class InferenceError(TypeError):
    pass


class Occurs(InferenceError):
    def __init__(self, variable, type_):
        super().__init__(f"recursive type: {variable} is part of {type_}")


class Mismatch(InferenceError):
    def __init__(self, left, right):
        super().__init__(f"{left} is not {right}")
        self.left, self.right = left, right


class Type(ABC):
    @abstractmethod
    def free(self) -> set[Variable]: ...

    def __rshift__(self, other: Type) -> Type:
        return Con("->", self, other)

    def __str__(self):
        return Printer().text(self)


class Variable(Type):
    _numbers = itertools.count()

    def __init__(self, level):
        self.level = level
        self.number = next(self._numbers)
        self.link: Type | None = None

    def free(self):
        target = prune(self)
        return {self} if target is self else target.free()


class Con(Type):
    def __init__(self, name: str, *args: Type):
        self.name, self.args = name, args

    def free(self):
        return set().union(*(a.free() for a in self.args))


def prune(t: Type) -> Type:
    if isinstance(t, Variable) and t.link is not None:
        t.link = prune(t.link)
        return t.link
    return t


class Printer:
    def __init__(self):
        self.names: dict[Variable, str] = {}

    def text(self, t: Type, inner=False) -> str:
        match prune(t):
            case Variable() as v:
                return self.names.setdefault(v, "'" + ascii_lowercase[len(self.names) % 26])
            case Con(name="->", args=(a, b)):
                out = f"{self.text(a, True)} -> {self.text(b)}"
                return f"({out})" if inner else out
            case Con(name="*", args=items):
                return "(" + ", ".join(map(self.text, items)) + ")"
            case Con(name=name, args=()):
                return name
            case Con(name=name, args=args):
                out = f"{name} {' '.join(self.text(a, True) for a in args)}"
                return f"({out})" if inner else out


@dataclass(frozen=True)
class Scheme:
    variables: tuple[Variable, ...]
    type: Type

    def __str__(self):
        return str(self.type)


INT, BOOL, STR = Con("int"), Con("bool"), Con("str")


def list_of(t):
    return Con("list", t)


# --- the language: S-expressions ---


def read(text: str):
    tokens = text.replace("(", " ( ").replace(")", " ) ").split()
    tokens.reverse()

    def one():
        match tokens.pop():
            case "(":
                items = []
                while tokens[-1] != ")":
                    items.append(one())
                tokens.pop()
                return items
            case word if word.lstrip("-").isdigit():
                return int(word)
            case "true" | "false" as word:
                return word == "true"
            case word:
                return word

    return one()


class Checker:
    def __init__(self):
        self.level = 0
        self.depth = 0
        a, b = self.fresh(), self.fresh()
        self.environment: dict[str, Scheme] = {}
        for name, t in {
            "+": INT >> (INT >> INT),
            "-": INT >> (INT >> INT),
            "*": INT >> (INT >> INT),
            "<": INT >> (INT >> BOOL),
            "=": a >> (a >> BOOL),
            "not": BOOL >> BOOL,
            "nil": list_of(a),
            "cons": a >> (list_of(a) >> list_of(a)),
            "head": list_of(a) >> a,
            "tail": list_of(a) >> list_of(a),
            "empty": list_of(a) >> BOOL,
            "pair": a >> (b >> Con("*", a, b)),
            "fst": Con("*", a, b) >> a,
            "snd": Con("*", a, b) >> b,
            "length": STR >> INT,
        }.items():
            self.environment[name] = Scheme((a, b), t)

    def fresh(self):
        return Variable(self.level)

    @contextmanager
    def deeper(self):
        self.level += 1
        try:
            yield
        finally:
            self.level -= 1

    @contextmanager
    def bound(self, **names: Scheme):
        before = self.environment
        self.environment = {**before, **names}
        try:
            yield self
        finally:
            self.environment = before

    def instantiate(self, scheme: Scheme) -> Type:
        new = {v: self.fresh() for v in scheme.variables}

        def copy(t):
            match prune(t):
                case Variable() as v:
                    return new.get(v, v)
                case Con(name=name, args=args):
                    return Con(name, *map(copy, args))

        return copy(scheme.type)

    def generalise(self, t: Type) -> Scheme:
        free = sorted((v for v in t.free() if v.level > self.level), key=lambda v: v.number)
        return Scheme(tuple(free), t)

    def unify(self, left: Type, right: Type):
        left, right = prune(left), prune(right)
        if left is right:
            return
        if isinstance(left, Variable):
            self.bind(left, right)
        elif isinstance(right, Variable):
            self.bind(right, left)
        elif left.name != right.name or len(left.args) != len(right.args):
            raise Mismatch(left, right)
        else:
            for a, b in zip(left.args, right.args, strict=True):
                self.unify(a, b)

    def bind(self, variable: Variable, t: Type):
        for other in t.free():
            if other is variable:
                raise Occurs(variable, t)
            other.level = min(other.level, variable.level)
        variable.link = t

    def infer(self, e) -> Type:
        self.depth = max(self.depth, self.level)
        match e:
            case bool():
                return BOOL
            case int():
                return INT
            case str() if e.startswith('"'):
                return STR
            case str():
                if e not in self.environment:
                    raise InferenceError(f"unknown name {e}")
                return self.instantiate(self.environment[e])
            case ["if", condition, yes, no]:
                self.unify(self.infer(condition), BOOL)
                result = self.infer(yes)
                self.unify(result, self.infer(no))
                return result
            case ["fn", [*names], body]:
                types = [self.fresh() for _ in names]
                with self.bound(**{n: Scheme((), t) for n, t in zip(names, types)}):
                    result = self.infer(body)
                for t in reversed(types):
                    result = t >> result
                return result
            case ["let", name, value, body]:
                with self.deeper():
                    t = self.infer(value)
                with self.bound(**{name: self.generalise(t)}):
                    return self.infer(body)
            case ["rec", name, value, body]:
                with self.bound(**{name: self.recursive(name, value)}):
                    return self.infer(body)
            case [function, *args] if args:
                t = self.infer(function)
                for arg in args:
                    result = self.fresh()
                    self.unify(t, self.infer(arg) >> result)
                    t = result
                return t
        raise InferenceError(f"what is {e!r}?")

    def recursive(self, name, value) -> Scheme:
        with self.deeper():
            own = self.fresh()
            with self.bound(**{name: Scheme((), own)}):
                self.unify(own, self.infer(value))
        return self.generalise(own)

    def define(self, name, source):
        self.environment[name] = self.recursive(name, read(source))
        return self.environment[name]


LIBRARY = {
    "id": "(fn (x) x)",
    "const": "(fn (x y) x)",
    "compose": "(fn (f g x) (f (g x)))",
    "flip": "(fn (f a b) (f b a))",
    "map": "(fn (f xs) (if (empty xs) nil (cons (f (head xs)) (map f (tail xs)))))",
    "filter": "(fn (p xs) (if (empty xs) nil (if (p (head xs)) (cons (head xs) (filter p (tail xs))) (filter p (tail xs)))))",
    "fold": "(fn (f z xs) (if (empty xs) z (f (head xs) (fold f z (tail xs)))))",
    "zip": "(fn (xs ys) (if (empty xs) nil (cons (pair (head xs) (head ys)) (zip (tail xs) (tail ys)))))",
    "sum": "(fold + 0)",
    "append": "(fn (xs ys) (fold cons ys xs))",
    "concat": "(fold append nil)",
    "fix": "(fn (f x) (f (fix f) x))",
}

EXAMPLES = [
    "(map (+ 1) (cons 1 nil))",
    "(let twice (fn (f x) (f (f x))) (pair (twice (+ 1) 3) (twice not true)))",
    "(fn (f) (pair (f 1) (f true)))",
    "(let f (fn (x) x) (pair (f 1) (f true)))",
    "(fn (x) (x x))",
    "(fn (x y) (if (= x y) (length x) 0))",
    "(rec even (fn (n) (if (= n 0) true (not (even (- n 1))))) (map even))",
    "(compose length snd)",
    "(zip (cons 1 nil) (cons true nil))",
    "(if 1 2 3)",
    "(cons 1 (cons true nil))",
    "(unknown 1)",
    "(fn (x) (let y x (let z y (pair z (fn (w) (if true w x))))))",
    '(length "abc")',
    "(1 2)",
    "()",
    "(fold (fn (x f y) (f (cons x y))) id nil)",
]


def main():
    checker = Checker()
    for name, source in LIBRARY.items():
        print(f"{name:8} : {checker.define(name, source)}")
    print()
    for source in EXAMPLES:
        try:
            print(f"{source}\n    : {checker.infer(read(source))}")
        except Mismatch as error:
            print(f"{source}\n    mismatch: {error} ({type(error.left).__name__}/{type(error.right).__name__})")
        except InferenceError as error:
            print(f"{source}\n    {type(error).__name__}: {str(error)}")
        assert checker.level == 0, checker.level
    # a chain of lets makes a type that doubles each time
    source = "x0"
    for i in reversed(range(9)):
        source = f"(let x{i} {f'(pair x{i - 1} x{i - 1})' if i else '(fn (a) a)'} {source if i < 8 else 'x8'})"
    text = str(checker.infer(read(source)))
    print(len(text), text[:60], checker.depth)
    church = "(fn (f x) x)"
    for n in range(60):
        church = f"(let n{n} (fn (f x) (f x)) {church})" if n % 2 else f"((fn (g) {church}) (fn (y) y))"
    print(checker.infer(read(church)))


if __name__ == "__main__":
    main()
