# A small Lisp: reader, environments, special forms, closures, tail calls, macros; with its own checks.


class LispError(Exception):
    pass


class Symbol(str):
    table = {}

    def __new__(cls, name):
        if name not in cls.table:
            cls.table[name] = super().__new__(cls, name)
        return cls.table[name]

    def __repr__(self):
        return str(self)


class Environment(dict):
    def __init__(self, names=(), values=(), outer=None):
        super().__init__()
        self.outer = outer
        names = list(names)
        if "." in names:
            at = names.index(".")
            if len(values) < at:
                raise LispError(f"expected at least {at} arguments, got {len(values)}")
            self.update(zip(names[:at], values))
            self[names[at + 1]] = list(values[at:])
        else:
            if len(names) != len(values):
                raise LispError(f"expected {len(names)} arguments, got {len(values)}")
            self.update(zip(names, values))

    def find(self, name):
        scope = self
        while scope is not None:
            if name in scope:
                return scope
            scope = scope.outer
        raise LispError(f"unbound: {name}")


class Procedure:
    def __init__(self, parameters, body, scope, name="lambda"):
        self.parameters, self.body, self.scope, self.name = parameters, body, scope, name

    def __repr__(self):
        return f"#<{self.name} {show(self.parameters)}>"


class Macro(Procedure):
    pass


def tokenize(text):
    token = ""
    in_string = False
    for char in text:
        if in_string:
            token += char
            if char == '"':
                yield token
                token, in_string = "", False
        elif char == '"':
            token, in_string = '"', True
        elif char in "()'`,":
            if token:
                yield token
            token = ""
            yield char
        elif char.isspace():
            if token:
                yield token
            token = ""
        else:
            token += char
    if in_string:
        raise LispError("unterminated string")
    if token:
        yield token


QUOTES = {"'": Symbol("quote"), "`": Symbol("quasiquote"), ",": Symbol("unquote")}


class Reader:
    def __init__(self, text):
        self.tokens = tokenize(text)
        self.depth = 0

    def read(self):
        for token in self.tokens:
            return self.form(token)
        raise EOFError

    def form(self, token):
        if token == "(":
            self.depth += 1
            items = []
            for inner in self.tokens:
                if inner == ")":
                    self.depth -= 1
                    return items
                items.append(self.form(inner))
            raise LispError(f"{self.depth} unclosed")
        if token == ")":
            raise LispError("unexpected )")
        if token in QUOTES:
            return [QUOTES[token], self.read()]
        if token.startswith('"'):
            return token[1:-1]
        if token in ("#t", "#f"):
            return token == "#t"
        for kind in (int, float):
            try:
                return kind(token)
            except ValueError:
                pass
        return Symbol(token)

    def __iter__(self):
        while True:
            try:
                yield self.read()
            except EOFError:
                return


def show(value):
    match value:
        case True:
            return "#t"
        case False:
            return "#f"
        case Symbol():
            return str(value)
        case str():
            return f'"{value}"'
        case list():
            return "(" + " ".join(map(show, value)) + ")"
        case None:
            return "nil"
        case _:
            return str(value)


def quasi(form, scope):
    if not isinstance(form, list):
        return form
    if form and form[0] == "unquote":
        return evaluate(form[1], scope)
    return [quasi(one, scope) for one in form]


def evaluate(form, scope):
    while True:
        match form:
            case Symbol():
                return scope.find(form)[form]
            case list() if not form:
                return form
            case list():
                pass
            case _:
                return form
        head, *rest = form
        match head:
            case "quote":
                return rest[0]
            case "quasiquote":
                return quasi(rest[0], scope)
            case "if":
                test, then, *otherwise = rest
                if evaluate(test, scope) is not False:
                    form = then
                elif otherwise:
                    form = otherwise[0]
                else:
                    return None
            case "define":
                target, *body = rest
                if isinstance(target, list):
                    scope[target[0]] = Procedure(target[1:], body, scope, target[0])
                else:
                    scope[target] = evaluate(body[0], scope)
                return None
            case "set!":
                scope.find(rest[0])[rest[0]] = evaluate(rest[1], scope)
                return None
            case "lambda":
                return Procedure(rest[0], rest[1:], scope)
            case "macro":
                scope[rest[0][0]] = Macro(rest[0][1:], rest[1:], scope, rest[0][0])
                return None
            case "let":
                names = [name for name, _ in rest[0]]
                values = [evaluate(one, scope) for _, one in rest[0]]
                scope = Environment(names, values, scope)
                for one in rest[1:-1]:
                    evaluate(one, scope)
                form = rest[-1]
            case "begin":
                for one in rest[:-1]:
                    evaluate(one, scope)
                form = rest[-1]
            case _:
                callee = evaluate(head, scope)
                if isinstance(callee, Macro):
                    form = apply(callee, rest)
                    continue
                arguments = [evaluate(one, scope) for one in rest]
                if isinstance(callee, Procedure):
                    scope = Environment(callee.parameters, arguments, callee.scope)
                    for one in callee.body[:-1]:
                        evaluate(one, scope)
                    form = callee.body[-1]
                elif callable(callee):
                    return callee(*arguments)
                else:
                    raise LispError(f"not a procedure: {show(callee)}")


def apply(procedure, arguments):
    if not isinstance(procedure, Procedure):
        return procedure(*arguments)
    scope = Environment(procedure.parameters, arguments, procedure.scope)
    result = None
    for one in procedure.body:
        result = evaluate(one, scope)
    return result


def fold(operation):
    def folded(first, *rest):
        for one in rest:
            first = operation(first, one)
        return first
    return folded


def standard():
    return Environment(
        map(Symbol, ["+", "-", "*", "/", "<", "=", "car", "cdr", "cons", "list", "null?", "length", "map", "append", "display"]),
        [
            fold(lambda a, b: a + b), lambda a, *b: a - sum(b) if b else -a, fold(lambda a, b: a * b), lambda a, b: a / b,
            lambda a, b: a < b, lambda a, b: a == b, lambda v: v[0], lambda v: v[1:], lambda a, b: [a, *b], lambda *v: list(v),
            lambda v: v == [], len, lambda f, v: [apply(f, [one]) for one in v], fold(lambda a, b: a + b),
            lambda *v: print("  out:", *map(show, v)),
        ],
    )


PROGRAM = """
(define (factorial n) (if (< n 2) 1 (* n (factorial (- n 1)))))
(factorial 25)
(define (loop n total) (if (= n 0) total (loop (- n 1) (+ total n))))
(loop 5000 0)
(define (counter) (let ((n 0)) (lambda () (set! n (+ n 1)) n)))
(define c (counter))
(c) (c) (c)
(map (lambda (x) (* x x)) '(1 2 3 4))
(macro (unless test . body) `(if ,test nil (begin ,(car body))))
(define nil '())
(unless #f "done")
(define (fib n) (if (< n 2) n (+ (fib (- n 1)) (fib (- n 2)))))
(map fib (list 0 1 5 10 15))
(let ((a 1) (b 2.5)) (display a b "text" 'sym) (list a b))
(define (compose f g) (lambda (x) (f (g x))))
((compose car cdr) '(1 2 3))
factorial
(append '(1) '(2 3) '())
"""
scope = standard()
for form in Reader(PROGRAM):
    value = evaluate(form, scope)
    if value is not None:
        print(show(form)[:50], "=>", show(value))
for wrong in ["(undefined 1)", "((lambda (x) x))", "(1 2)", "(car", ")", '"open', "(factorial 1 2)", "(car '())"]:
    try:
        for form in Reader(wrong):
            print(show(evaluate(form, scope)))
    except (LispError, IndexError) as error:
        print(wrong, "->", type(error).__name__, error)
assert evaluate(next(iter(Reader("(loop 100 0)"))), scope) == 5050
