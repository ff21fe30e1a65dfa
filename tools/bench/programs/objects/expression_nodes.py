"""An interpreter for a small language with a class for each node of its trees, as textbooks build them.

    expression_nodes.py [limit]
"""

import sys


class ReturnValue(Exception):
    def __init__(self, value):
        super().__init__()
        self.value = value


class Scope:
    def __init__(self, parent=None):
        self.parent = parent
        self.values = {}

    def get(self, name):
        scope = self
        while scope is not None:
            if name in scope.values:
                return scope.values[name]
            scope = scope.parent
        raise NameError(name)

    def set(self, name, value):
        self.values[name] = value


class Node:
    def evaluate(self, scope):
        raise NotImplementedError(type(self).__name__)


class Number(Node):
    def __init__(self, value):
        self.value = value

    def evaluate(self, scope):
        return self.value


class Name(Node):
    def __init__(self, name):
        self.name = name

    def evaluate(self, scope):
        return scope.get(self.name)


class Binary(Node):
    def __init__(self, left, right):
        self.left = left
        self.right = right

    def evaluate(self, scope):
        return self.apply(self.left.evaluate(scope), self.right.evaluate(scope))


class Add(Binary):
    def apply(self, a, b):
        return a + b


class Subtract(Binary):
    def apply(self, a, b):
        return a - b


class Multiply(Binary):
    def apply(self, a, b):
        return a * b


class Divide(Binary):
    def apply(self, a, b):
        return a // b


class Remainder(Binary):
    def apply(self, a, b):
        return a % b


class Less(Binary):
    def apply(self, a, b):
        return 1 if a < b else 0


class Equal(Binary):
    def apply(self, a, b):
        return 1 if a == b else 0


class Assign(Node):
    def __init__(self, name, value):
        self.name = name
        self.value = value

    def evaluate(self, scope):
        value = self.value.evaluate(scope)
        scope.set(self.name, value)
        return value


class Block(Node):
    def __init__(self, statements):
        self.statements = statements

    def evaluate(self, scope):
        value = 0
        for statement in self.statements:
            value = statement.evaluate(scope)
        return value


class If(Node):
    def __init__(self, condition, consequent, otherwise):
        self.condition = condition
        self.consequent = consequent
        self.otherwise = otherwise

    def evaluate(self, scope):
        if self.condition.evaluate(scope):
            return self.consequent.evaluate(scope)
        return self.otherwise.evaluate(scope) if self.otherwise is not None else 0


class While(Node):
    def __init__(self, condition, body):
        self.condition = condition
        self.body = body

    def evaluate(self, scope):
        while self.condition.evaluate(scope):
            self.body.evaluate(scope)
        return 0


class Function(Node):
    def __init__(self, name, parameters, body):
        self.name = name
        self.parameters = parameters
        self.body = body

    def evaluate(self, scope):
        scope.set(self.name, self)
        return self


class Return(Node):
    def __init__(self, value):
        self.value = value

    def evaluate(self, scope):
        raise ReturnValue(self.value.evaluate(scope))


class Call(Node):
    def __init__(self, name, arguments):
        self.name = name
        self.arguments = arguments

    def evaluate(self, scope):
        function = scope.get(self.name)
        inner = Scope(scope)
        for parameter, argument in zip(function.parameters, self.arguments):
            inner.set(parameter, argument.evaluate(scope))
        try:
            return function.body.evaluate(inner)
        except ReturnValue as returned:
            return returned.value


OPERATORS = {"+": Add, "-": Subtract, "*": Multiply, "/": Divide, "%": Remainder, "<": Less, "=": Equal}


def parse(text):
    """A program in parentheses: (if c a b), (while c body...), (set x v), (fn f (a b) body...), (return v), (f a b)."""
    tokens = text.replace("(", " ( ").replace(")", " ) ").split()
    position = 0

    def read():
        nonlocal position
        token = tokens[position]
        position += 1
        if token != "(":
            return token
        items = []
        while tokens[position] != ")":
            items.append(read())
        position += 1
        return items

    statements = []
    while position < len(tokens):
        statements.append(build(read()))
    return Block(statements)


def build(form):
    if isinstance(form, str):
        return Number(int(form)) if form.lstrip("-").isdigit() else Name(form)
    head, *rest = form
    if head in OPERATORS:
        return OPERATORS[head](build(rest[0]), build(rest[1]))
    if head == "set":
        return Assign(rest[0], build(rest[1]))
    if head == "if":
        return If(build(rest[0]), build(rest[1]), build(rest[2]) if len(rest) > 2 else None)
    if head == "while":
        return While(build(rest[0]), Block([build(item) for item in rest[1:]]))
    if head == "do":
        return Block([build(item) for item in rest])
    if head == "fn":
        return Function(rest[0], rest[1], Block([build(item) for item in rest[2:]]))
    if head == "return":
        return Return(build(rest[0]))
    return Call(head, [build(item) for item in rest])


PROGRAM = """
(fn fib (n) (if (< n 2) (return n)) (+ (fib (- n 1)) (fib (- n 2))))
(fn prime (n)
  (set d 2)
  (while (< (* d d) (+ n 1))
    (if (= (% n d) 0) (return 0))
    (set d (+ d 1)))
  (return 1))
(fn primes (limit)
  (set n 2)
  (set count 0)
  (while (< n limit)
    (if (prime n) (set count (+ count 1)))
    (set n (+ n 1)))
  count)
(fn collatz (n)
  (set steps 0)
  (while (< 1 n)
    (if (= (% n 2) 0) (set n (/ n 2)) (set n (+ (* 3 n) 1)))
    (set steps (+ steps 1)))
  steps)
(fn longest (limit)
  (set best 0)
  (set n 1)
  (while (< n limit)
    (set steps (collatz n))
    (if (< best steps) (set best steps))
    (set n (+ n 1)))
  best)
"""


def main():
    limit = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    scope = Scope()
    parse(PROGRAM).evaluate(scope)
    for call in (f"(fib {limit.bit_length() + 6})", f"(primes {limit})", f"(longest {limit})"):
        print(call, "=", parse(call).evaluate(scope))
    try:
        parse("(unknown 1)").evaluate(scope)
    except NameError as error:
        print("unknown name:", error)


if __name__ == "__main__":
    main()
