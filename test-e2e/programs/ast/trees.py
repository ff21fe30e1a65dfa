import ast
import copy

sources = [
    "x = 1 + 2 * -3", "a, *b = c[1:2, ::3] = f(x, *y, k=1, **z)", "def f(a, /, b: int = 2, *c, d, e=5, **g) -> str:\n    '''doc'''\n    return a",
    "class C(B, metaclass=M):\n    x: int = 1\n    def m(self): pass", "if a:\n    b\nelif c:\n    d\nelif e:\n    f\nelse:\n    g", "for i in range(10):\n    continue\nelse:\n    pass",
    "while not x and y or z:\n    x -= 1", "try:\n    pass\nexcept (A, B) as e:\n    raise X from e\nexcept:\n    raise\nelse:\n    pass\nfinally:\n    del a, b[0], c.d",
    "try:\n    pass\nexcept* V:\n    pass", "with open(f) as g, h:\n    pass", "import a.b as c, d\nfrom . import e\nfrom ..x import y as z\nfrom q import *",
    "global a, b\nassert x, 'no'", "[x for x in y if x if z]; {k: v for k, v in d}; {s for s in t}; (g for g in h)", "lambda x, *a, y=1: (yield x)", "f'a{x!r:>{w}}b{y}' 'c'", "b'ab'; None; True; ...; 1.5; 2j; 'é'",
    "a < b <= c != d is not e not in f", "x if y else z; (n := 5); not -+~x", "match v:\n    case 1 | -2: pass\n    case [a, *_, 'x']: pass\n    case {'k': v, **rest}: pass\n    case P(x, y=0) as p if p: pass\n    case None: pass\n    case _: pass",
    "@dec(1)\ndef f(): yield from g()", "print(a.b.c)", "a @ b // c % d ** e << f >> g & h | i ^ j", "{**a, 'b': 1}; [*a]; {*a}", "x: int", "(x): int = 5", "nonlocal_ = 'a' 'b'", "",
]  # fmt: skip
for source in sources:
    print(ast.dump(ast.parse(source)))
print(ast.dump(ast.parse("x + é*2\nf(\n  y)"), include_attributes=True))
print(ast.dump(ast.parse("if x:\n    y = [1, 2]\nelse:\n    pass"), indent=2))
print(ast.dump(ast.parse("a.b", mode="eval"), annotate_fields=False, show_empty=True))
for text in ("1", "-1", "+2.5", "'s'", "b'b'", "[1, (2, 'x'), {3}, {'k': None}]", "1+2j", "-1-2j", "set()", "()", "True", "...", " \t[1]", "{1: {2: [3]}}", "'a' 'b'", "0x1F", "1_000", "(1,)"):
    print(repr(ast.literal_eval(text)))
for text in ("f(1)", "a", "1+1", "[x for x in y]", "2**3", "-'a'", "1+", "lambda: 1", "--1", "", "1; 2", "{**a}"):
    try:
        print(ast.literal_eval(text))
    except (ValueError, SyntaxError, TypeError) as e:
        print(type(e).__name__, str(e).split(":")[0].split(" (")[0])


class Names(ast.NodeVisitor):
    def __init__(self):
        self.found = []

    def visit_Name(self, node):
        self.found.append((node.id, type(node.ctx).__name__, node.lineno, node.col_offset))

    def visit_FunctionDef(self, node):
        self.found.append(node.name)
        self.generic_visit(node)


names = Names()
tree = ast.parse("def f(a):\n    b = a + c\n    return g(b)\n")
names.visit(tree)
print(names.found)


class Fold(ast.NodeTransformer):
    def visit_BinOp(self, node):
        self.generic_visit(node)
        if isinstance(node.left, ast.Constant) and isinstance(node.right, ast.Constant) and isinstance(node.op, ast.Add):
            return ast.copy_location(ast.Constant(node.left.value + node.right.value), node)
        return node

    def visit_Pass(self, node):
        return None


print(ast.dump(Fold().visit(ast.parse("x = 1 + 2 + 3\npass\ny = a + (4 + 5)"))))
print(sorted(type(n).__name__ for n in ast.walk(ast.parse("f(x)[0]"))))
print(ast.get_docstring(ast.parse("'''Module\n   text'''")), ast.get_docstring(ast.parse("1")))
source = "a = 'é' + b\nc = f(\n   d)"
tree = ast.parse(source)
print([ast.get_source_segment(source, n.value) for n in tree.body], [list(ast.iter_fields(n))[0][0] for n in tree.body])
node = ast.Name("x", ast.Load())
print(node._fields, node._attributes, hasattr(node, "lineno"), ast.dump(ast.fix_missing_locations(ast.Expression(node)), include_attributes=True))
print(ast.dump(ast.increment_lineno(ast.parse("x", mode="eval"), 5), include_attributes=True))
print(ast.dump(ast.Constant(value=3)), ast.dump(ast.Call(func=ast.Name(id="f"))), isinstance(node, ast.expr), issubclass(ast.Add, ast.operator), ast.dump(copy.deepcopy(tree.body[0])))
match ast.parse("a + 1", mode="eval").body:
    case ast.BinOp(ast.Name(name), ast.Add(), ast.Constant(value)):
        print(name, value)


def calculate(node):
    match node:
        case ast.Expression(body):
            return calculate(body)
        case ast.Constant(value):
            return value
        case ast.BinOp(left, op, right):
            a, b = calculate(left), calculate(right)
            return {ast.Add: a + b, ast.Sub: a - b, ast.Mult: a * b}[type(op)]
        case ast.UnaryOp(ast.USub(), operand):
            return -calculate(operand)


print(calculate(ast.parse("1 + 2 * (3 - -4)", mode="eval")))
