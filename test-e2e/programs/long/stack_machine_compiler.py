# A compiler for a toy language to bytecode for a stack machine, an optimiser, and the machine; with its own checks.
import re
from dataclasses import dataclass, field
from enum import Enum, auto


class Kind(Enum):
    NUMBER = auto()
    NAME = auto()
    OPERATOR = auto()
    KEYWORD = auto()
    END = auto()


@dataclass(frozen=True)
class Token:
    kind: Kind
    text: str
    line: int

    def __str__(self):
        return f"{self.kind.name.lower()} {self.text!r} in line {self.line}"


class CompileError(Exception):
    def __init__(self, message, token):
        super().__init__(f"{message}: {token}")
        self.token = token


KEYWORDS = {"fn", "let", "if", "else", "while", "return", "print"}
TOKEN = re.compile(r"(\d+)|([A-Za-z_]\w*)|(==|!=|<=|>=|&&|\|\||[-+*/%<>=(){},;!])|(\n)|(\s+)|(.)")


def tokens_of(source):
    line = 1
    for match in TOKEN.finditer(source):
        number, name, operator, newline, space, other = match.groups()
        if number:
            yield Token(Kind.NUMBER, number, line)
        elif name:
            yield Token(Kind.KEYWORD if name in KEYWORDS else Kind.NAME, name, line)
        elif operator:
            yield Token(Kind.OPERATOR, operator, line)
        elif newline:
            line += 1
        elif other:
            raise CompileError("unexpected character", Token(Kind.OPERATOR, other, line))
    yield Token(Kind.END, "", line)


@dataclass
class Function:
    name: str
    parameters: list
    code: list = field(default_factory=list)
    names: dict = field(default_factory=dict)

    def slot(self, name):
        return self.names.setdefault(name, len(self.names))

    def emit(self, *instruction):
        self.code.append(list(instruction))
        return len(self.code) - 1


PRECEDENCE = {"||": 1, "&&": 2, "==": 3, "!=": 3, "<": 4, "<=": 4, ">": 4, ">=": 4, "+": 5, "-": 5, "*": 6, "/": 6, "%": 6}


class Compiler:
    def __init__(self, source):
        self.tokens = list(tokens_of(source))
        self.at = 0
        self.functions = {}

    @property
    def token(self):
        return self.tokens[self.at]

    def advance(self):
        self.at += 1
        return self.tokens[self.at - 1]

    def accept(self, text):
        if self.token.text == text and self.token.kind is not Kind.END:
            return self.advance()

    def expect(self, text):
        token = self.accept(text)
        if token is None:
            raise CompileError(f"expected {text!r}", self.token)
        return token

    def name(self):
        if self.token.kind is not Kind.NAME:
            raise CompileError("expected a name", self.token)
        return self.advance().text

    def program(self):
        while self.token.kind is not Kind.END:
            self.expect("fn")
            name = self.name()
            self.expect("(")
            parameters = []
            while not self.accept(")"):
                parameters.append(self.name())
                if self.token.text != ")":
                    self.expect(",")
            self.function = Function(name, parameters)
            for one in parameters:
                self.function.slot(one)
            self.functions[name] = self.function
            self.block()
            self.function.emit("push", 0)
            self.function.emit("return")
        return self.functions

    def block(self):
        self.expect("{")
        while not self.accept("}"):
            self.statement()

    def statement(self):
        f = self.function
        if self.accept("let"):
            name = self.name()
            self.expect("=")
            self.expression()
            f.emit("store", f.slot(name))
        elif self.accept("if"):
            self.expression()
            skip = f.emit("jump_if_zero", None)
            self.block()
            if self.accept("else"):
                end = f.emit("jump", None)
                f.code[skip][1] = len(f.code)
                self.block() if self.token.text == "{" else self.statement()
                f.code[end][1] = len(f.code)
            else:
                f.code[skip][1] = len(f.code)
            return
        elif self.accept("while"):
            start = len(f.code)
            self.expression()
            leave = f.emit("jump_if_zero", None)
            self.block()
            f.emit("jump", start)
            f.code[leave][1] = len(f.code)
            return
        elif self.accept("return"):
            self.expression()
            f.emit("return")
        elif self.accept("print"):
            self.expression()
            f.emit("print")
        elif self.token.kind is Kind.NAME and self.tokens[self.at + 1].text == "=":
            name = self.name()
            if name not in f.names:
                raise CompileError("unknown variable", self.tokens[self.at - 1])
            self.expect("=")
            self.expression()
            f.emit("store", f.names[name])
        else:
            self.expression()
            f.emit("pop")
        self.expect(";")

    def expression(self, least=1):
        self.unary()
        while (level := PRECEDENCE.get(self.token.text, 0)) >= least:
            operator = self.advance().text
            if operator in ("&&", "||"):
                f = self.function
                f.emit("copy")
                skip = f.emit("jump_if_zero" if operator == "&&" else "jump_unless_zero", None)
                f.emit("pop")
                self.expression(level + 1)
                f.code[skip][1] = len(f.code)
            else:
                self.expression(level + 1)
                self.function.emit("binary", operator)

    def unary(self):
        if self.accept("-"):
            self.function.emit("push", 0)
            self.unary()
            self.function.emit("binary", "-")
        elif self.accept("!"):
            self.unary()
            self.function.emit("not")
        else:
            self.primary()

    def primary(self):
        token = self.advance()
        f = self.function
        match token:
            case Token(Kind.NUMBER, text):
                f.emit("push", int(text))
            case Token(Kind.NAME, text) if self.accept("("):
                count = 0
                while not self.accept(")"):
                    self.expression()
                    count += 1
                    if self.token.text != ")":
                        self.expect(",")
                f.emit("call", text, count)
            case Token(Kind.NAME, text):
                if text not in f.names:
                    raise CompileError("unknown variable", token)
                f.emit("load", f.names[text])
            case Token(text="("):
                self.expression()
                self.expect(")")
            case _:
                raise CompileError("unexpected", token)


OPERATIONS = {
    "+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a // b, "%": lambda a, b: a % b,
    "<": lambda a, b: int(a < b), "<=": lambda a, b: int(a <= b), ">": lambda a, b: int(a > b), ">=": lambda a, b: int(a >= b),
    "==": lambda a, b: int(a == b), "!=": lambda a, b: int(a != b),
}


def optimise(function):
    """Folds constants where no jump leads between the operands; how many instructions went."""
    targets = {one[1] for one in function.code if one[0].startswith("jump")}
    removed = 0
    code = function.code
    i = 0
    while i + 2 < len(code):
        a, b, c = code[i : i + 3]
        if a[0] == b[0] == "push" and c[0] == "binary" and not {i + 1, i + 2} & targets and not (c[1] in "/%" and b[1] == 0):
            code[i : i + 3] = [["push", OPERATIONS[c[1]](a[1], b[1])]]
            for one in code:
                if one[0].startswith("jump") and one[1] > i:
                    one[1] -= 2
            targets = {one[1] for one in code if one[0].startswith("jump")}
            removed += 2
            i = max(i - 2, 0)
        else:
            i += 1
    return removed


class Machine:
    def __init__(self, functions):
        self.functions = functions
        self.steps = 0
        self.output = []

    def call(self, name, arguments):
        function = self.functions.get(name)
        if function is None:
            raise NameError(f"no function {name}")
        if len(arguments) != len(function.parameters):
            raise TypeError(f"{name} takes {len(function.parameters)}, got {len(arguments)}")
        slots = arguments + [0] * (len(function.names) - len(arguments))
        stack = []
        code = function.code
        pc = 0
        while True:
            operation, *operands = code[pc]
            pc += 1
            self.steps += 1
            match operation:
                case "push":
                    stack.append(operands[0])
                case "load":
                    stack.append(slots[operands[0]])
                case "store":
                    slots[operands[0]] = stack.pop()
                case "binary":
                    b = stack.pop()
                    stack[-1] = OPERATIONS[operands[0]](stack[-1], b)
                case "not":
                    stack[-1] = int(not stack[-1])
                case "copy":
                    stack.append(stack[-1])
                case "pop":
                    stack.pop()
                case "jump":
                    pc = operands[0]
                case "jump_if_zero":
                    if not stack.pop():
                        pc = operands[0]
                case "jump_unless_zero":
                    if stack.pop():
                        pc = operands[0]
                case "call":
                    name, count = operands
                    given = stack[len(stack) - count :]
                    del stack[len(stack) - count :]
                    stack.append(self.call(name, given))
                case "print":
                    self.output.append(stack.pop())
                case "return":
                    return stack.pop()


SOURCE = """
fn gcd(a, b) { while b != 0 { let t = a % b; a = b; b = t; } return a; }
fn fib(n) { if n < 2 { return n; } return fib(n - 1) + fib(n - 2); }
fn prime(n) { let d = 2; while d * d <= n { if n % d == 0 { return 0; } d = d + 1; } return n > 1; }
fn collatz(n) { let steps = 0; while n != 1 { if n % 2 == 0 { n = n / 2; } else { n = 3 * n + 1; } steps = steps + 1; } return steps; }
fn main(limit) {
  let i = 0; let count = 0;
  while i < limit { if prime(i) && !(i == 2) || i == 4 { count = count + 1; } i = i + 1; }
  print count; print gcd(2 * 3 * 5 * 7, 2 * 49); print fib(12); print collatz(27); print -(3 - 10) * (2 + 3);
  return count * 1000 + gcd(84, 36);
}
"""
functions = Compiler(SOURCE).program()
plain = Machine(functions)
print(plain.call("main", [60]), plain.output, plain.steps)
print("folded", sum(optimise(one) for one in functions.values()))
quick = Machine(functions)
print(quick.call("main", [60]), quick.output, quick.steps)
assert quick.output == plain.output and quick.steps < plain.steps
print(functions["gcd"].code)
for wrong in ["fn f( { }", "fn f() { x = 1; }", "fn f() { return 1 }", "fn f() { let a = @; }", "fn f() { return ); }", "let"]:
    try:
        Compiler(wrong).program()
    except CompileError as error:
        print(error)
for name, arguments in [("nothing", []), ("gcd", [1]), ("gcd", [5, 0])]:
    try:
        print(Machine(functions).call(name, arguments))
    except (NameError, TypeError) as error:
        print(type(error).__name__, error)
try:
    Machine(Compiler("fn f(x) { return 1 / x; }").program()).call("f", [0])
except ZeroDivisionError as error:
    print(error)
