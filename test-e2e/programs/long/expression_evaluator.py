"""A tokenizer, recursive-descent parser and evaluator for a small calculator language.

Programs are lines; values live in an environment that is a chain of dicts. Functions,
conditionals and loops are expressions, and errors say where they happened.
"""

KEYWORDS = {"let", "if", "then", "else", "fn", "while", "do", "and", "or", "not", "true", "false"}
TWO_CHARACTERS = {"==", "!=", "<=", ">=", "=>", "**", "//"}
PRECEDENCE = [
    ["or"],
    ["and"],
    ["==", "!=", "<", "<=", ">", ">="],
    ["+", "-"],
    ["*", "/", "//", "%"],
]


def tokenize(text):
    """A list of (kind, value, position)."""
    tokens = []
    i = 0
    while i < len(text):
        c = text[i]
        start = i
        if c.isspace():
            i += 1
            continue
        if c == "#":
            break
        if c.isdigit():
            while i < len(text) and (text[i].isdigit() or text[i] == "_"):
                i += 1
            if i < len(text) and text[i] == "." and text[i + 1 : i + 2].isdigit():
                i += 1
                while i < len(text) and text[i].isdigit():
                    i += 1
                tokens.append(("number", float(text[start:i]), start))
            else:
                tokens.append(("number", int(text[start:i]), start))
        elif c.isalpha() or c == "_":
            while i < len(text) and (text[i].isalnum() or text[i] == "_"):
                i += 1
            word = text[start:i]
            tokens.append(("keyword" if word in KEYWORDS else "name", word, start))
        elif c == '"':
            end = text.find('"', i + 1)
            if end < 0:
                raise SyntaxError(f"unterminated string at {start}")
            tokens.append(("string", text[i + 1 : end], start))
            i = end + 1
        elif text[i : i + 2] in TWO_CHARACTERS:
            tokens.append(("operator", text[i : i + 2], start))
            i += 2
        elif c in "+-*/%<>=(),;[]":
            tokens.append(("operator", c, start))
            i += 1
        else:
            raise SyntaxError(f"unexpected {c!r} at {start}")
    tokens.append(("end", None, len(text)))
    return tokens


def parse(text):
    """The syntax tree of a line: nested tuples whose first item is the kind."""
    tokens = tokenize(text)
    position = 0

    def peek():
        return tokens[position][1] if tokens[position][0] in ("operator", "keyword") else None

    def advance():
        nonlocal position
        position += 1
        return tokens[position - 1]

    def expect(value):
        if peek() != value:
            kind, found, at = tokens[position]
            raise SyntaxError(f"expected {value!r} but found {found if found is not None else 'the end'!r} at {at}")
        return advance()

    def sequence():
        items = [statement()]
        while peek() == ";":
            advance()
            items.append(statement())
        return items[0] if len(items) == 1 else ("sequence", items)

    def statement():
        if peek() == "let":
            advance()
            kind, name, at = advance()
            if kind != "name":
                raise SyntaxError(f"cannot assign to {name!r} at {at}")
            expect("=")
            return ("let", name, statement())
        if tokens[position][0] == "name" and tokens[position + 1][1] == "=" and tokens[position + 1][0] == "operator":
            name = advance()[1]
            advance()
            return ("assign", name, statement())
        return expression(0)

    def expression(level):
        if level == len(PRECEDENCE):
            return unary()
        left = expression(level + 1)
        while peek() in PRECEDENCE[level]:
            operator = advance()[1]
            left = ("binary", operator, left, expression(level + 1))
        return left

    def unary():
        if peek() in ("-", "not"):
            return ("unary", advance()[1], unary())
        return power()

    def power():
        base = postfix()
        if peek() == "**":
            advance()
            return ("binary", "**", base, unary())
        return base

    def postfix():
        node = primary()
        while peek() in ("(", "["):
            if advance()[1] == "(":
                node = ("call", node, arguments(")"))
            else:
                node = ("index", node, statement())
                expect("]")
        return node

    def arguments(closer):
        items = []
        while peek() != closer:
            items.append(statement())
            if peek() != closer:
                expect(",")
        advance()
        return items

    def primary():
        kind, value, at = advance()
        if kind in ("number", "string"):
            return ("constant", value)
        if kind == "name":
            return ("name", value)
        if value in ("true", "false") and kind == "keyword":
            return ("constant", value == "true")
        if value == "(" and kind == "operator":
            node = sequence()
            expect(")")
            return node
        if value == "[" and kind == "operator":
            return ("list", arguments("]"))
        if value == "if":
            condition = statement()
            expect("then")
            yes = statement()
            no = ("constant", None)
            if peek() == "else":
                advance()
                no = statement()
            return ("if", condition, yes, no)
        if value == "while":
            condition = statement()
            expect("do")
            return ("while", condition, statement())
        if value == "fn":
            expect("(")
            parameters = [p[1] for p in arguments(")")]
            expect("=>")
            return ("fn", parameters, statement())
        raise SyntaxError(f"unexpected {value if value is not None else 'end'!r} at {at}")

    tree = sequence()
    if tokens[position][0] != "end":
        raise SyntaxError(f"unexpected {tokens[position][1]!r} at {tokens[position][2]}")
    return tree


BINARY = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a / b,
    "//": lambda a, b: a // b,
    "%": lambda a, b: a % b,
    "**": lambda a, b: a**b,
    "==": lambda a, b: a == b,
    "!=": lambda a, b: a != b,
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b,
}


def find_scope(env, name):
    """The innermost scope that has the name."""
    while env is not None:
        if name in env["names"]:
            return env["names"]
        env = env["outer"]
    raise NameError(f"{name} is not defined")


def evaluate(node, env):
    """The value of a syntax tree."""
    kind = node[0]
    if kind == "constant":
        return node[1]
    if kind == "name":
        return find_scope(env, node[1])[node[1]]
    if kind == "let":
        env["names"][node[1]] = value = evaluate(node[2], env)
        return value
    if kind == "assign":
        value = evaluate(node[2], env)
        find_scope(env, node[1])[node[1]] = value
        return value
    if kind == "sequence":
        value = None
        for item in node[1]:
            value = evaluate(item, env)
        return value
    if kind == "binary":
        operator = node[1]
        left = evaluate(node[2], env)
        if operator == "and":
            return left and evaluate(node[3], env)
        if operator == "or":
            return left or evaluate(node[3], env)
        return BINARY[operator](left, evaluate(node[3], env))
    if kind == "unary":
        value = evaluate(node[2], env)
        return -value if node[1] == "-" else not value
    if kind == "list":
        return [evaluate(item, env) for item in node[1]]
    if kind == "index":
        return evaluate(node[1], env)[evaluate(node[2], env)]
    if kind == "if":
        return evaluate(node[2] if evaluate(node[1], env) else node[3], env)
    if kind == "while":
        value = None
        while evaluate(node[1], env):
            value = evaluate(node[2], env)
        return value
    if kind == "fn":
        _, parameters, body = node

        def function(*arguments):
            if len(arguments) != len(parameters):
                raise TypeError(f"expected {len(parameters)} arguments, got {len(arguments)}")
            return evaluate(body, {"names": dict(zip(parameters, arguments)), "outer": env})

        return function
    if kind == "call":
        callee = evaluate(node[1], env)
        return callee(*[evaluate(argument, env) for argument in node[2]])
    raise AssertionError(kind)


PROGRAM = """
1 + 2 * 3 - 4
(1 + 2) * (3 - 4) ** 3 // 2
-2 ** 2; 2 ** 3 ** 2
let x = 10; let y = x / 4
x % 3 == 1 and y > 2 or not true
let square = fn(n) => n * n
square(12) + square(y)
let fact = fn(n) => if n < 2 then 1 else n * fact(n - 1)
fact(25)
let counter = fn(start) => (let n = start; fn(by) => (n = n + by))
let c = counter(100); c(5); c(7)
let i = 0; let total = 0; while i < 1000 do (i = i + 1; total = total + i * i)
let compose = fn(f, g) => fn(v) => f(g(v))
compose(square, fn(v) => v + 1)(4)
let items = [1, 2.5, "three", [4]]
items[2] + "!" * items[0]
len(items) + items[3][0]
let fib = fn(n) => if n < 2 then n else fib(n - 1) + fib(n - 2)
map(fib, [0, 1, 2, 5, 10, 15])
if 1 > 2 then "never"
# only a comment
undefined + 1
square(1, 2)
1 / 0
items[9]
"a" + 1
let 5 = 3
(1 + 2
1 + * 2
"open
3 $ 4
fact
"""


def main():
    env = {"names": {"len": len, "map": lambda f, v: [f(x) for x in v]}, "outer": None}
    for line in PROGRAM.strip().split("\n"):
        try:
            value = evaluate(parse(line), env)
        except SyntaxError as error:
            print(f"{line:<50} syntax: {error}")
        except (NameError, TypeError, ZeroDivisionError, IndexError) as error:
            print(f"{line:<50} {type(error).__name__}: {error}")
        else:
            print(f"{line:<50} {'<function>' if callable(value) else repr(value)}")


main()
