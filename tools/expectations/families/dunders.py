"""Every special method on classes of the program: what calls it, what it may return, when it is not called."""

from .write import HELPERS, write

BINARY = [
    ("add", "+"), ("sub", "-"), ("mul", "*"), ("truediv", "/"), ("floordiv", "//"), ("mod", "%"), ("pow", "**"),
    ("lshift", "<<"), ("rshift", ">>"), ("and", "&"), ("or", "|"), ("xor", "^"), ("matmul", "@"),
]
COMPARE = [("lt", "<", "gt"), ("le", "<=", "ge"), ("gt", ">", "lt"), ("ge", ">=", "le"), ("eq", "==", "eq"), ("ne", "!=", "ne")]

# what asks for it, and values it may return: good ones and bad ones
UNARY = {
    "neg": (["-x"], ["1", "None", "'text'"]),
    "pos": (["+x"], ["1", "[]"]),
    "invert": (["~x"], ["1", "2.5"]),
    "abs": (["abs(x)"], ["1", "'text'"]),
    "len": (["len(x)", "bool(x)", "list(reversed(x))"], ["0", "3", "-1", "2.0", "'a'", "True", "2 ** 70"]),
    "bool": (["bool(x)", "not x", "1 if x else 0", "x and 1", "[1 for _ in 'a' if x]"], ["True", "False", "1", "None", "'yes'"]),
    "int": (["int(x)", "int(x) + 1", "range(x)"], ["5", "2.5", "'5'", "2 ** 70"]),
    "float": (["float(x)", "complex(x)"], ["1.5", "1", "'a'", "float('inf')"]),
    "complex": (["complex(x)"], ["1j", "2.0", "1"]),
    "index": (["[10, 20, 30][x]", "range(x)", "hex(x)", "'ab' * x", "(1, 2, 3)[x:]", "int(x)", "float(x)", "chr(x)"], ["2", "-1", "1.0", "'a'", "100"]),
    "hash": (["hash(x)", "{x: 1}[x]", "x in {x}"], ["7", "-1", "2 ** 100", "'a'", "None", "True"]),
    "str": (["str(x)", "f'{x}'", "'%s' % x", "print(x)", "format(x)"], ["'text'", "''", "5", "None"]),
    "repr": (["repr(x)", "f'{x!r}'", "'%r' % x", "str(x)", "[x]", "ascii(x)"], ["'text'", "'\\u00e9'", "5", "None"]),
    "bytes": (["bytes(x)"], ["b'ab'", "'ab'", "bytearray(b'c')", "[1]"]),
    "iter": (["list(x)", "[*x]", "tuple(x)", "sum(x)", "2 in x", "dict.fromkeys(x)", "max(x)"], ["iter([1, 2])", "[1, 2]", "None", "iter('')"]),
    "reversed": (["list(reversed(x))"], ["iter([2, 1])", "'ab'"]),
    "trunc": (["__import__('math').trunc(x)"], ["5", "'a'"]),
    "floor": (["__import__('math').floor(x)"], ["5", "'a'"]),
    "ceil": (["__import__('math').ceil(x)"], ["5", "'a'"]),
    "dir": (["dir(x)"], ["['b', 'a']", "('z',)", "5"]),

    "length_hint": (["list(x)", "__import__('operator').length_hint(x, 9)"], ["3", "-1", "'a'", "NotImplemented"]),
}
ARGUMENT = {
    "getitem": (["x[1]", "x['key']", "x[1:2]", "x[1, 2]", "x[...]", "x[::2]", "list(x)[:3]", "5 in x"], "def __getitem__(self, key):\n        if isinstance(key, int) and key > 5: raise IndexError(key)\n        return key"),
    "setitem": (["x.__setitem__(1, 2)", "exec('x[1:2] = 3', {'x': x})", "exec('x[1] += 2', {'x': x})"], "def __setitem__(self, key, value):\n        print('set', key, value)"),
    "delitem": (["exec('del x[1]', {'x': x})", "exec('del x[1:2], x[3]', {'x': x})", "x[1]"], "def __delitem__(self, key):\n        print('delete', key)"),
    "contains": (["1 in x", "1 not in x", "None in x", "[1 for k in 'ab' if k in x]", "list(x)"], "def __contains__(self, item):\n        return item"),
    "call": (["x()", "x(1, 2)", "x(*[1], k=2)", "list(map(x, 'ab'))", "callable(x)", "sorted([2, 1], key=x)"], "def __call__(self, *args, **kwargs):\n        return len(args) + len(kwargs)"),
    "format": (["format(x)", "format(x, 'spec')", "f'{x:>10}'", "'{:a{}}'.format(x, 'b')", "f'{x!s}'[:2]", "format(x, 5)"], "def __format__(self, spec):\n        return f'<{spec}>'"),
    "round": (["round(x)", "round(x, 2)", "round(x, None)", "round(x, ndigits=3)"], "def __round__(self, digits='none given'):\n        return digits"),
    "divmod": (["divmod(x, 2)", "divmod(2, x)", "divmod(x, x)"], "def __divmod__(self, other):\n        return 'divmod', type(other).__name__\n    def __rdivmod__(self, other):\n        return 'reflected', other"),
    "getattr": (["x.missing", "x.present", "getattr(x, 'other', 0)", "hasattr(x, 'wrong')", "x.wrong", "x.__class__.__name__"], "present = 1\n    def __getattr__(self, name):\n        if name == 'wrong': raise AttributeError(name + ' is wrong')\n        return 'made up ' + name"),
    "getattribute": (["x.present", "x.missing", "x.hidden", "x.__dict__"], "present = 1\n    def __getattribute__(self, name):\n        if name == 'hidden': raise AttributeError('hidden')\n        return 'seen', object.__getattribute__(self, name)"),
    "setattr": (["setattr(x, 'a', 1)", "x.__setattr__('b', 2)", "exec('x.c = 3', {'x': x})", "vars(x)", "exec('x.d += 1', {'x': x})"], "d = 10\n    def __setattr__(self, name, value):\n        print('set', name)\n        object.__setattr__(self, name, value * 2)"),
    "delattr": (["delattr(x, 'a')", "exec('del x.b', {'x': x})", "vars(x)"], "def __init__(self):\n        self.a = self.b = 1\n    def __delattr__(self, name):\n        print('delete', name)\n        if name == 'a': object.__delattr__(self, name)"),
    "enter_exit": (["exec('with x as y: print(y)', {'x': x})", "exec('with x: raise ValueError(1)', {'x': x})", "exec('with x, x: raise KeyError(2)', {'x': x})"], "def __enter__(self):\n        print('enter')\n        return 'value'\n    def __exit__(self, kind, error, trace):\n        print('exit', kind and kind.__name__, error, trace is None)\n        return kind is ValueError"),
    "next": (["next(x)", "next(x)", "next(x, 'default')", "next(x, 'default')", "list(x)", "[k for k, _ in zip(x, 'ab')]"], "count = 0\n    def __next__(self):\n        self.count += 1\n        if self.count >= 3: raise StopIteration('three')\n        return self.count\n    def __iter__(self):\n        return self"),
    "missing": (["x['there']", "x['absent']", "x.get('absent')", "'absent' in x", "x.pop('absent', 1)"], "def __missing__(self, key):\n        return 'no ' + key"),
    "instancecheck": (["isinstance(1, x)", "isinstance('a', x)", "isinstance(1, (str, x))", "issubclass(int, x)"], "def __instancecheck__(self, one):\n        return one == 1\n    def __subclasscheck__(self, one):\n        return one is int"),
    "contains_result": (["1 in x", "0 in x", "[] in x", "'a' not in x"], "def __contains__(self, item):\n        return item and [item]"),
    "concat_by_radd": (["1 + x", "[] + x", "'a' + x", "() + x", "sum([1, x])", "x + 1"], "def __radd__(self, other):\n        return 'radd', other"),
    "class_getitem": (["type(x)[int]", "type(x)[1, 2]", "x[0]"], "def __class_getitem__(cls, item):\n        return cls.__name__, item"),
    "copying": (["__import__('copy').copy(x).how", "__import__('copy').deepcopy(x).how"], "how = 'original'\n    def __copy__(self):\n        made = type(self)()\n        made.how = 'copy'\n        return made\n    def __deepcopy__(self, memo):\n        made = type(self)()\n        made.how = 'deep'\n        return made"),
}


def binary(name, symbol):
    head = HELPERS + f"""

class Left:
    def __{name}__(self, other):
        return "{name}", type(other).__name__


class Right:
    def __r{name}__(self, other):
        return "r{name}", type(other).__name__


class Refuses:
    def __{name}__(self, other):
        return NotImplemented
    def __r{name}__(self, other):
        return NotImplemented


class Derived(Left):
    def __r{name}__(self, other):
        return "derived r{name}", type(other).__name__


class Blocked:
    __{name}__ = None


class Raises:
    def __{name}__(self, other):
        raise ValueError("from {name}")


class Plain:
    pass


class InPlace:
    def __init__(self):
        self.log = []
    def __i{name}__(self, other):
        self.log.append(other)
        return self


class Replaces:
    def __i{name}__(self, other):
        return "replaced"
"""
    cases = ["Left", "Right", "Refuses", "Derived", "Blocked", "Raises", "Plain"]
    lines = []
    for left in cases:
        for right in [*cases[:5], "Plain"]:
            lines.append(f"show('{left} {symbol} {right}', lambda: {left}() {symbol} {right}())")
        lines.append(f"show('{left} {symbol} 1', lambda: {left}() {symbol} 1)")
        lines.append(f"show('1.5 {symbol} {left}', lambda: 1.5 {symbol} {left}())")
    write("dunders", f"{name}_and_reflected", f"__{name}__ and __r{name}__: who is asked first, who is asked next, who is not asked.", head + "\n\n" + "\n".join(lines) + f"""

on_instance = Plain()
on_instance.__{name}__ = lambda other: "never"
show("set on the instance", lambda: on_instance {symbol} 1)
Plain.__{name}__ = lambda self, other: "set later"
show("set on the class later", lambda: on_instance {symbol} 1)
""")
    write("dunders", f"i{name}_and_fallback", f"__i{name}__: in place, replaced, or by way of __{name}__.", head + f"""

def update(x, value):
    before = x
    x {symbol}= value
    return x is before, x if isinstance(x, (str, tuple)) else getattr(x, "log", "no log")


for kind in (InPlace, Replaces, Left, Derived, Refuses, Raises, Plain, Blocked):
    show(kind.__name__ + " {symbol}= 1", update, kind(), 1)
    show(kind.__name__ + " {symbol}= Right", update, kind(), Right())

holder = [InPlace()]
holder[0] {symbol}= 5
print(holder[0].log)
in_tuple = (InPlace(),)
try:
    in_tuple[0] {symbol}= 6
except TypeError as error:
    print(error, in_tuple[0].log)
holder = Plain()
holder.field = InPlace()
holder.field {symbol}= 7
print(holder.field.log)
""")
    write("dunders", f"{name}_often", f"__{name}__ in a loop that is traced: methods that change, operands of several classes.", f"""
class Number:
    def __init__(self, value):
        self.value = value
    def __{name}__(self, other):
        if isinstance(other, Number):
            return Number((self.value * 3 + other.value) % 1009)
        if isinstance(other, int):
            return Number((self.value * 5 + other) % 1009)
        return NotImplemented
    def __r{name}__(self, other):
        return Number((self.value * 7 + other) % 1009)


class Special(Number):
    def __{name}__(self, other):
        return Special(super().__{name}__(other).value ^ 1)


def often(x, y):
    failures = 0
    for i in range(500):
        x = x {symbol} y
        x = x {symbol} i
        x = i {symbol} x
        if i % 50 == 7:
            try:
                x = x {symbol} "text"
            except TypeError as error:
                failures += len(str(error))
        if i == 300:
            y = Special(y.value)
        if i == 400:
            Number.__{name}__ = lambda self, other: Number(i)
    return type(x).__name__, x.value, failures


print(often(Number(1), Number(2)))
print(often(Special(3), Number(4)))
""")


def compare(name, symbol, reflected):
    write("dunders", name, f"__{name}__: what {symbol} asks, in which order, and what it answers by itself.", HELPERS + f"""

class Answers:
    def __{name}__(self, other):
        return "{name}", type(other).__name__


class Reflected:
    def __{reflected}__(self, other):
        return "{reflected}", type(other).__name__


class Refuses:
    def __{name}__(self, other):
        print("asked {name}")
        return NotImplemented
    def __{reflected}__(self, other):
        print("asked {reflected}")
        return NotImplemented


class Derived(Answers):
    def __{reflected}__(self, other):
        return "derived", type(other).__name__


class Falsy:
    def __{name}__(self, other):
        return []


class Plain:
    pass


kinds = [Answers, Reflected, Refuses, Derived, Falsy, Plain]
for left in kinds:
    for right in kinds:
        a, b = left(), right()
        show(f"{{left.__name__}} {symbol} {{right.__name__}}", lambda: a {symbol} b)
    show(f"{{left.__name__}} {symbol} 1", lambda: left() {symbol} 1)
    show(f"1 {symbol} {{left.__name__}}", lambda: 1 {symbol} left())
    show(f"chain {{left.__name__}}", lambda: 1 {symbol} left() {symbol} 2)
show("in lists", lambda: [Falsy(), 1] {symbol} [Falsy(), 2])
show("in tuples", lambda: (Answers(),) {symbol} (Answers(),))
""")


def unary(name, asks, returns):
    body = HELPERS + f"""

class Plain:
    pass


class Inherits(Plain):
    pass
"""
    body += "\n\nasks = [" + ", ".join(f"({ask!r}, lambda x: {ask})" for ask in asks) + "]\n"
    body += f"""
def ask(x):
    for label, call in asks:
        show("    " + label, call, x)


for label, value in [{", ".join(f"({one!r}, lambda: {one})" for one in returns)}]:
    print("returns", label)
    class Returns:
        def __{name}__(self):
            return value()
    ask(Returns())
print("raises")
class Raises:
    def __{name}__(self):
        raise LookupError("from {name}")
ask(Raises())
print("is None")
class Nothing:
    __{name}__ = None
"""
    body += "ask(Nothing())\n" if name not in ("str", "repr", "dir", "length_hint") else ""
    if name not in ("str", "repr", "hash", "dir"):
        body += "print('without')\nask(Plain()) if not any('hash' in label for label, _ in asks) else None\n" if name not in ("length_hint", "fspath", "bool", "bytes", "index", "int") else ""
        body += f"""
print("on the instance only, then on a base class")
x = Inherits()
x.__{name}__ = lambda: 1
"""
        if name not in ("bool", "bytes", "length_hint", "fspath"):
            body += "ask(x)\n"
        body += f"Plain.__{name}__ = lambda self: {returns[0]}\nask(x)\n"
    write("dunders", name, f"__{name}__: what asks for it, what it may return.", body)


def argument(name, asks, method):
    bases = {"missing": "(dict)", "instancecheck": "(type)"}.get(name, "")
    body = HELPERS + f"\n\nclass Has{bases}:\n    {method}\n\n\nclass Derived(Has):\n    pass\n\n\nclass Lacks{'(dict)' if name == 'missing' else ''}:\n    pass\n\n"
    make = {"missing": "kind(there=1) if kind is not Lacks else {'there': 1}", "instancecheck": "kind('Made', (), {}) if kind is not Lacks else Lacks"}.get(name, "kind()")
    body += f"\nfor kind in (Has, Derived, Lacks):\n    x = {make}\n    print(kind.__name__)\n"
    body += "".join(f"    show({ask!r}, lambda: {ask})\n" for ask in asks)
    write("dunders", f"{name}", f"__{name}__ on a class, on a derived class, and missing.", body)


def main():
    for name, symbol in BINARY:
        binary(name, symbol)
    for one in COMPARE:
        compare(*one)
    for name, (asks, returns) in UNARY.items():
        unary(name, asks, returns)
    for name, (asks, method) in ARGUMENT.items():
        argument(name, asks, method)
