"""Every builtin function and class: arguments of each kind, edge cases, wrong ones."""

from .write import HELPERS, shows, write

SETUP = """
class Thing:
    attribute = 1
    def method(self):
        return "called"


thing = Thing()
"""
VALUES = ["0", "-5", "True", "2.5", "-0.0", "1j", "'ab'", "''", "b'xy'", "[1, 2]", "(3,)", "{}", "{'k': 1}", "{7}", "range(3)", "None", "int", "len"]
INT_TEXTS = ["'12'", "' -7 '", "'+3'", "'1_000'", "'1__0'", "'_1'", "'0x1f'", "'0b11'", "''", "' '", "'1.5'", "'\\u0663'", "'abc'", "'- 1'"]
FUNCTIONS = {
    "abs": ["abs(-3)", "abs(2.5)", "abs(-0.0)", "abs(3+4j)", "abs(True)", "abs(-2 ** 80)", "abs('a')", "abs()", "abs(1, 2)", "abs(x=1)"],
    "all": ["all([])", "all([1, 'a'])", "all([1, 0, 1 // 1])", "all(x for x in (1, None))", "all('')", "all({0: 1})", "all(5)", "all()", "all([1], [2])"],
    "any": ["any([])", "any([0, ''])", "any([0, 5])", "any(x > 2 for x in range(5))", "any({0})", "any(5)", "any()"],
    "ascii": [f"ascii({one})" for one in ["'a'", "'\\u00e9'", "'\\u65e5'", "'\\U0001f600'", "['\\u00e9']", "5", "b'\\xff'", ""]],
    "bin": [f"bin({one})" for one in ["0", "5", "-5", "True", "2 ** 70", "1.5", "'1'", ""]],
    "hex": [f"hex({one})" for one in ["0", "255", "-255", "True", "2 ** 70", "1.5", "'1'", ""]],
    "oct": [f"oct({one})" for one in ["0", "8", "-9", "False", "2 ** 70", "1.5", "None"]],
    "bool": [f"bool({one})" for one in [*VALUES, "", "1, 2"]],
    "bytes_constructor": [f"bytes({one})" for one in ["", "3", "0", "-1", "[1, 2]", "[256]", "['a']", "'a'", "'\\u00e9', 'utf-8'", "'\\u00e9', 'ascii'", "b'x', 'utf-8'", "range(3)", "1.5", "None", "bytearray(b'q')"]],
    "bytearray_constructor": [f"bytearray({one})" for one in ["", "3", "-1", "[1, 2]", "[256]", "'a'", "'a', 'ascii'", "b'x'", "None"]],
    "callable": [f"callable({one})" for one in ["len", "int", "thing", "Thing", "thing.method", "lambda: 1", "5", "'a'", ""]],
    "chr": [f"chr({one})" for one in ["65", "0", "233", "0x1f600", "0x10ffff", "0x110000", "-1", "1.5", "'a'", "True", ""]],
    "ord": [f"ord({one})" for one in ["'a'", "'\\u00e9'", "'\\U0001f600'", "b'x'", "''", "'ab'", "5", "bytearray(b'z')", ""]],
    "complex_constructor": [f"complex({one})" for one in ["", "1", "1.5, 2", "'1+2j'", "' -3j '", "'1 + 2j'", "'nan'", "'a'", "1j, 2j", "'1', 2", "real=1, imag=-0.0", "None", "True"]],
    "dict_constructor": [f"dict({one})" for one in ["", "a=1", "[(1, 2)]", "{'a': 1}, a=2", "[(1, 2), (1, 3)]", "['ab', 'cd']", "[(1,)]", "[1]", "5", "zip('ab', [1, 2])", "[], []"]],
    "delattr": ["delattr(thing, 'nothing')", "delattr(thing, 5)", "delattr(thing)", "setattr(thing, 'new', 1) or delattr(thing, 'new') or hasattr(thing, 'new')", "delattr(5, 'real')", "delattr(Thing, 'missing')"],
    "divmod": [f"divmod({one})" for one in ["7, 3", "-7, 3", "7, -3", "7.5, 2", "-7.5, 2", "1, 0", "1.0, 0", "2 ** 70, 12345", "True, True", "'a', 1", "1", "1j, 2"]],
    "enumerate": [f"list(enumerate({one}))" for one in ["'ab'", "[]", "'ab', 5", "'ab', start=-1", "{1: 2}", "5", "'a', 'b'", "'a', 1.5", "", "iterable='xy'"]],
    "eval": [f"eval({one})" for one in ["'1 + 2'", "'x', {'x': 5}", "'x + y', {'x': 5}, {'y': 6}", "' 3'", "'y', {}", "'1 +'", "'a = 1'", "b'4 * 2'", "5", "'x', 5", "'[k for k in range(3)]'", "'lambda: 1', {} , {}, {}", "compile('7', 'f', 'eval')"]],
    "exec": ["exec('a = 1')", "exec('x = y * 2', {'y': 3})", "exec('1 +')", "exec(5)", "exec('raise ValueError(1)')", "exec('')", "exec('def f(): return 5\\nprint(f())')", "exec('print(z)', {'z': 9}, {})", "exec('x', 5)"],
    "compile": ["eval(compile('1 + 2', 'f', 'eval'))", "exec(compile('print(3)', 'f', 'exec'))", "compile('1 +', 'f', 'eval')", "compile('a = 1', 'f', 'eval')", "compile('1', 'f', 'other')", "compile('1', 'f')", "compile(5, 'f', 'exec')", "type(compile('1', 'f', 'exec')).__name__"],
    "filter": [f"list(filter({one}))" for one in ["None, [0, 1, '', 'a']", "lambda k: k > 1, [1, 2, 3]", "str.isdigit, 'a1b2'", "None, {}", "5, [1]", "None", "None, 5", "lambda: 1, [1]"]],
    "float_constructor": [f"float({one})" for one in ["", "1", "'1.5'", "' -2e3 '", "'inf'", "'-Infinity'", "'nan'", "'1_0.5'", "'1__0'", "''", "'a'", "'0x1p3'", "b'2.5'", "10 ** 400", "1j", "None", "[]", "True", "'\\u0663.5'"]],
    "format": [f"format({one})" for one in ["5", "5, 'd'", "5, '>5'", "2.5, '.3f'", "'a', '^5'", "None, ''", "None, '5'", "[1], ''", "[1], '>5'", "5, 5", "", "True, 'd'", "True, ''"]],
    "frozenset_constructor": [f"frozenset({one})" for one in ["", "[1, 2, 1]", "'aab'", "{1: 2}", "5", "[[]]", "[1], [2]", "frozenset({1})"]],
    "getattr": [f"getattr({one})" for one in ["thing, 'attribute'", "thing, 'nothing'", "thing, 'nothing', 5", "thing, 5", "thing", "5, 'real'", "'a', 'upper'()" if False else "5, 'nothing'", "Thing, 'nothing'", "len, 'nothing'", "None, 'nothing'"]],
    "hasattr": [f"hasattr({one})" for one in ["thing, 'attribute'", "thing, 'nothing'", "5, 'real'", "thing, 5", "thing", "'a', 'upper'", "[], '__len__'"]],
    "hash": ["hash(5)", "hash(-1)", "hash(-2)", "hash(2 ** 61 - 1)", "hash(2 ** 61)", "hash(1.0)", "hash(0.5)", "hash(float('inf'))", "hash(-float('inf'))", "hash(1j)", "hash(True)", "hash(()) == hash(())", "hash((1, 2)) == hash((1, 2))", "hash([])", "hash({})", "hash(set())", "hash((1, []))", "hash(slice(1)) == hash(slice(1))", "hash('a') == hash('a')", "hash(bytearray())", "hash()"],
    "int_constructor": [f"int({one})" for one in ["", "5", "2.9", "-2.9", *INT_TEXTS, "'ff', 16", "'0xff', 16", "'0xff', 0", "'12', 0", "'012', 0", "'z', 36", "'1', 37", "'1', 1", "'12', 2", "5, 10", "'a', 'b'", "None", "[]", "float('inf')", "float('nan')", "1j", "b'12'", "x=5", "'1', base=2"]],
    "isinstance": [f"isinstance({one})" for one in ["1, int", "True, int", "1, (str, int)", "1, str | int", "None, int | None", "thing, Thing", "1, 5", "1, (5, int)", "'a', (5, str)", "1, []", "1", "1, list[int]", "1, ()", "1, ((str, (int,)), float)"]],
    "issubclass": [f"issubclass({one})" for one in ["bool, int", "int, bool", "int, (str, int)", "int, int | str", "5, int", "int, 5", "Thing, object", "thing, Thing", "bool"]],
    "iter": ["list(iter([1]))", "list(iter(iter('ab')))", "iter(5)", "iter()", "list(iter(iter([3, 2, 0, 1]).__next__, 0))", "iter(5, 0)", "next(iter({}))", "type(iter([])).__name__", "type(iter({})).__name__", "type(iter(range(0))).__name__", "type(iter('')).__name__", "iter(thing)"],
    "len": [f"len({one})" for one in [*VALUES, "", "[], []", "range(2 ** 80)"]],
    "list_constructor": [f"list({one})" for one in ["", "'ab'", "(1, 2)", "{1: 2}", "range(3)", "5", "None", "[1], [2]", "iterable=[1]", "map(str, [1])"]],
    "map": [f"list(map({one}))" for one in ["str, [1, 2]", "lambda a, b: a + b, [1, 2], [3, 4, 5]", "None, [1]", "int, ['1', 'x']", "str", "str, 5", "lambda: 1, [1]", "pow, [2, 3], [3, 2], [5, 5]"]],
    "max": [f"max({one})" for one in ["1, 2", "[3, 1]", "'ab'", "[]", "[], default=5", "[1, 'a']", "1, 2, default=3", "[1, -5], key=abs", "'a', 'B', key=str.lower", "1", "5, key=None", "[(1, 'b'), (1, 'a')]", "1.0, 1", "[float('nan'), 1]", "", "{1: 2, 3: 0}"]],
    "min": [f"min({one})" for one in ["1, 2", "[3, 1]", "'ba'", "[]", "[], default=None", "[1, None]", "[1, -5, 0], key=abs", "1", "True, 0", "[1.0, 1]", "[1, float('nan')]", "", "1, key=abs"]],
    "next": ["next(iter([1]))", "next(iter([]))", "next(iter([]), 'default')", "next([1])", "next()", "next(x for x in 'a')", "next(iter([]), 1, 2)"],
    "object": ["object() == object()", "object(1)", "type(object()).__name__", "object.__name__", "setattr(object(), 'a', 1)", "object().a"],
    "pow": [f"pow({one})" for one in ["2, 10", "2, -1", "2, 0.5", "-8, 1/3", "0, 0", "0, -1", "0.0, -1", "3, 100, 7", "3, -1, 7", "2, -1, 4", "2, 3, 0", "2, 3, -5", "2.0, 3, 5", "'a', 2", "2", "base=2, exp=5, mod=7", "-2, 3", "True, 5", "10, 400", "1e200, 2"]],
    "print": ["print()", "print(1, 'a', None)", "print(1, 2, sep='')", "print(1, 2, sep=None, end='!\\n')", "print('a', end='')", "print(*[1, 2], sep=', ')", "print(1, sep=5)", "print(1, end=5)", "print(1, nothing=2)", "print('x', flush=True)", "print(thing.attribute, file=None)", "print(1, file=5)"],
    "range_constructor": [f"list(range({one}))" for one in ["3", "1, 4", "5, 0, -2", "0", "-1", "3, 1", "1, 2, 0", "1.5", "'a'", "", "1, 2, 3, 4", "True, 4", "2 ** 65, 2 ** 65 + 2"]],
    "repr": [f"repr({one})" for one in [*VALUES[:16], "'it\\'s'", "'\"'", "'\\'\"'", "'\\n\\t\\\\'", "'\\x00\\x7f\\u00ad'", "[[]]", "({},)", ""]],
    "reversed": [f"list(reversed({one}))" for one in ["[1, 2]", "'ab'", "range(3)", "(1,)", "{1: 2, 3: 4}", "{1: 2}.items()", "{1}", "5", "iter([1])", ""]],
    "round": [f"round({one})" for one in ["2.5", "3.5", "-0.5", "2.675, 2", "1234, -2", "1250, -2", "1350, -2", "5", "5, 1", "1e300, 2", "float('nan')", "float('inf')", "0.5, 0", "1.5, None", "2.5, 'a'", "'a'", "", "number=1.26, ndigits=1", "-2 ** 70, -5", "0.1 + 0.2, 17"]],
    "set_constructor": [f"set({one})" for one in ["", "[1, 2, 1]", "'aab'", "{1: 2}", "5", "[[]]", "[1], [2]", "range(3)"]],
    "setattr": ["setattr(thing, 'new', 5) or thing.new", "setattr(thing, 5, 5)", "setattr(thing, 'a')", "setattr(5, 'a', 1)", "setattr(int, 'a', 1)", "setattr(Thing, 'later', 2) or thing.later", "setattr(len, 'a', 1)", "setattr('a', 'upper', 1)", "setattr(5, 'real', 1)"],
    "slice_constructor": ["slice(5)", "slice(1, 2)", "slice(1, 2, 3)", "slice()", "slice(1, 2, 3, 4)", "slice('a', None)", "slice(5).indices(3)", "slice(-2, None).indices(5)", "slice(None, None, -1).indices(4)", "slice(1).indices(-1)", "slice(1, 2, 0).indices(5)", "slice(1) == slice(1)", "slice(1) < slice(2)", "slice(1, 5, 2).start", "slice('a').indices(2)"],
    "sorted": [f"sorted({one})" for one in ["[3, 1, 2]", "'bca'", "{3: 1, 1: 2}", "[3, 1], reverse=True", "['b', 'A'], key=str.lower", "[1, 'a']", "5", "", "[1], key=5", "[2, 1], None", "[1, 2], reverse='x'", "[(1, 'b'), (0, 'c'), (1, 'a')], key=lambda p: p[0]", "[0.0, -0.0, False]", "[], key=None", "iterable=[1]"]],
    "str_constructor": [f"str({one})" for one in ["", "5", "None", "b'ab'", "b'ab', 'utf-8'", "b'\\xff', 'ascii', 'ignore'", "'a', 'utf-8'", "5, 'utf-8'", "object=5", "b'\\xff', errors='replace'", "1, 2, 3, 4", "[1, 'a']"]],
    "sum": [f"sum({one})" for one in ["[1, 2]", "[]", "[1], 10", "[[1], [2]], []", "[0.1] * 10", "[1, 2.5, True]", "['a']", "['a'], ''", "[b'a'], b''", "[1], start=5", "5", "", "[1e308, 1e308, -1e308]", "[1j, 2]", "[2 ** 62, 2 ** 62]", "(k for k in range(5))", "[0.1, 0.2, 0.3, 1e16, -1e16]"]],
    "tuple_constructor": [f"tuple({one})" for one in ["", "'ab'", "[1, 2]", "{1: 2}", "5", "None", "[1], [2]", "(1,)"]],
    "type": ["type(5).__name__", "type(thing) is Thing", "type('New', (), {'x': 1}).x", "type('New', (Thing,), {}).attribute", "type()", "type(1, 2)", "type(1, (), {})", "type('N', 5, {})", "type('N', (5,), {})", "type('N', (bool,), {})", "type(type)", "type(None)()", "type('N', (), 5)", "type('N', (int, Thing), {})(5) + 1", "type('N', (object, Thing), {})"],
    "vars": ["vars(thing)", "vars(Thing)['attribute']", "vars(5)", "vars(len)", "sorted(vars(type('N', (), {'a': 1})))[-1]", "vars(1, 2)", "(lambda a, b: sorted(vars()))(1, 2)"],
    "zip": [f"list(zip({one}))" for one in ["", "'ab'", "'ab', [1, 2, 3]", "'ab', [1], strict=True", "[1], 'ab', strict=True", "'abc', [1, 2], (3,), strict=True", "'ab', 5", "5", "[], 'a'", "'ab', 'cd', nothing=1", "*['ab', 'cd']", "{1: 2}, {3}"]],
    "id_and_is": ["id(thing) == id(thing)", "thing is thing", "[] is []", "None is None", "id()", "thing.method is thing.method", "Thing.method is Thing.method", "True is (1 == 1)"],
    "globals_and_locals": ["'Thing' in globals()", "globals()['thing'] is thing", "(lambda a: sorted(locals()))(1)", "(lambda: locals())()", "[sorted(locals()) for k in [1]]", "globals(1)", "globals().get('nothing here')"],
    "property_object": ["type(property()).__name__", "property().fget", "property(5).fget", "type(property(lambda s: 1).setter(len)).__name__", "property(1, 2, 3, 4, 5)", "property(lambda s: 7).__get__(thing)", "property().__get__(thing)", "property(lambda s: 1).__set__(thing, 2)", "property(lambda s: 1).__delete__(thing)", "property(len, doc='text').__doc__"],
    "staticmethod_classmethod": ["staticmethod(len)('ab')", "staticmethod(len).__get__(thing)('ab')", "classmethod(lambda c: c.__name__).__get__(thing)()", "classmethod(lambda c: 1)(1)", "staticmethod()", "staticmethod(len).__func__ is len", "classmethod(len).__func__ is len", "staticmethod(len).__wrapped__ is len"],
    "super_object": ["super()", "super(Thing, thing).__init__()", "super(Thing, thing).nothing", "super(Thing, 5)", "super(5, thing)", "super(int, True) + 1", "super(Thing).attribute"],
    "import_function": ["__import__('math').pi", "__import__('nothing_here')", "__import__('collections.abc').__name__", "__import__('collections.abc', fromlist=['Sized']).__name__", "__import__('')", "__import__(5)"],
    "memoryview_object": ["memoryview(b'abc')[1]", "bytes(memoryview(b'abc')[1:])", "memoryview('a')", "len(memoryview(b'abc'))", "memoryview(b'abc').tolist()", "memoryview(bytearray(b'abc')).readonly", "memoryview(b'a').readonly", "memoryview(b'abc') == b'abc'", "memoryview(b'abc')[5]", "memoryview(b'abc').tobytes()"],
}


def main():
    for name, expressions in FUNCTIONS.items():
        write("builtins", f"each_{name}", f"{name.replace('_', ' ')}: arguments of every kind, edge cases and wrong ones.", HELPERS + "\n" + SETUP + "\n" + shows(expressions))
