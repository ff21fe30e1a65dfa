"""Every method of the builtin types: its answers, its edge cases, its errors."""

from .write import HELPERS, MUTATING, write

STR = ["'Hello, World'", "''", "'  two  words '", "'aXbXc'", "'stra\\u00dfe \\u0130\\u01c5'", "'12\\u00b2\\u0664'"]
NONE = ["", "1"]
STRIP = ["", "None", "' '", "'He'", "'dl '", "1", "'a', 'b'"]
FIND = ["'o'", "''", "'X', 2", "'l', -3", "'o', 5, 8", "'zz'", "'', 100", "1", "'o', 'x'", "'o', None, None", ""]
FIX = ["'He'", "''", "('a', 'H')", "()", "'o', 4", "'b', 2, 3", "1", "['H']", "('H', 1)", ""]
PAD = ["10", "20, '*'", "0", "-3", "15, 'ab'", "'5'", "9, 1", "14, '\\u00e9'"]
SPLIT = ["", "None", "','", "'X'", "' '", "'X', 1", "None, 1", "'l', 0", "sep='o'", "maxsplit=1", "''", "1", "'X', 'a'"]

METHODS = {
    "str": (
        STR,
        False,
        {
            **{name: NONE for name in """capitalize casefold isalnum isalpha isascii isdecimal isdigit isidentifier islower
            isnumeric isprintable isspace istitle isupper lower swapcase title upper""".split()},
            "center": PAD, "ljust": PAD, "rjust": PAD,
            "count": FIND, "find": FIND, "index": FIND, "rfind": FIND, "rindex": FIND,
            "encode": ["", "'utf-8'", "'ascii'", "'latin-1'", "'ascii', 'ignore'", "'ascii', 'replace'", "'ascii', 'xmlcharrefreplace'", "'ascii', 'backslashreplace'", "'nope'", "'ascii', 'nope'", "1", "encoding='utf-16-le'"],
            "startswith": FIX, "endswith": FIX,
            "expandtabs": ["", "4", "0", "-1", "tabsize=2", "'a'", "1, 2"],
            "format": ["", "1, 2", "a=1"],
            "format_map": ["{}", "{'a': 1}", "", "1"],
            "join": ["[]", "['a']", "['a', 'b', 'c']", "('x', 'y')", "'abc'", "[1]", "['a', None]", "5", "{}", "(c for c in 'pq')", ""],
            "lstrip": STRIP, "rstrip": STRIP, "strip": STRIP,
            "partition": ["','", "'X'", "'zz'", "''", "1", ""], "rpartition": ["' '", "'X'", "'zz'", "''", "1", ""],
            "removeprefix": ["'He'", "''", "'zz'", "1", ""], "removesuffix": ["'ld'", "''", "'zz'", "1", ""],
            "replace": ["'l', 'L'", "'', '-'", "'X', ''", "'X', 'YY', 1", "'l', 'L', 0", "'o', '0', -1", "'X', 'Y', count=1", "'a'", "1, 2", "'a', 2"],
            "split": SPLIT, "rsplit": SPLIT,
            "splitlines": ["", "True", "keepends=True", "'a'", "1, 2"],
            "translate": ["{}", "{ord('l'): None}", "{ord('o'): '0', ord('X'): 120}", "{72: 'abc'}", "{108: -1}", "{108: 1.5}", "['a'] * 50", "5", ""],
            "zfill": ["10", "0", "-3", "16", "'5'", ""],
            "__len__": NONE, "__hash__": ["1"], "__contains__": ["'o'", "''", "'zz'", "1", "None"],
            "__getitem__": ["0", "-1", "100", "-100", "slice(1, 4)", "slice(None, None, -1)", "slice(0, 9, 0)", "1.0", "'a'", "True"],
            "__mul__": ["2", "0", "-1", "1.5", "'a'"], "__add__": ["'x'", "1", "None"], "__mod__": ["()", "(1,)", "1"],
        },
    ),
    "bytes": (
        ["b'Hello, World'", "b''", "b'  two\\twords '", "b'aXbXc'", "b'\\xff\\x80\\x00'"],
        False,
        {
            **{name: NONE for name in "capitalize isalnum isalpha isascii isdigit islower isspace istitle isupper lower swapcase title upper".split()},
            **{name: [one.replace("'", "b'", 1).replace(", 'a", ", b'a") if "'" in one else one for one in ["10", "20, '*'", "0", "15, 'ab'", "9, 1"]] for name in ("center", "ljust", "rjust")},
            **{name: ["b'o'", "b''", "111", "b'X', 2", "b'l', -3", "b'o', 5, 8", "b'zz'", "300", "'o'", "-1", ""] for name in ("count", "find", "index", "rfind", "rindex")},
            "decode": ["", "'utf-8'", "'ascii'", "'latin-1'", "'ascii', 'ignore'", "'utf-8', 'replace'", "'ascii', 'backslashreplace'", "'nope'", "1", "errors='ignore'"],
            "startswith": ["b'He'", "b''", "(b'a', b'H')", "'H'", "b'o', 4", "1", ""], "endswith": ["b'ld'", "b''", "(b'c', b'd')", "'d'", "b'b', 2, 3", ""],
            "expandtabs": ["", "4", "0", "'a'"],
            "hex": ["", "':'", "'-', 2", "b'_', -2", "'ab'", "1"],
            "join": ["[]", "[b'a', b'b']", "(bytearray(b'x'), b'y')", "[1]", "['a']", "5", ""],
            "lstrip": ["", "None", "b' '", "b'He'", "' '"], "rstrip": ["", "None", "b' '", "b'dl'", "1"], "strip": ["", "None", "b' H'", "b'dl'", "' '"],
            "partition": ["b','", "b'X'", "b'zz'", "b''", "','", ""], "rpartition": ["b' '", "b'X'", "b'zz'", "b''", "1"],
            "removeprefix": ["b'He'", "b''", "'He'"], "removesuffix": ["b'ld'", "b''", "1"],
            "replace": ["b'l', b'L'", "b'', b'-'", "b'X', b'', 1", "b'a'", "'a', b'b'", "b'a', 1"],
            "split": ["", "None", "b','", "b'X', 1", "None, 1", "b''", "','", "sep=b'o'", "maxsplit=1"], "rsplit": ["", "None", "b','", "b'X', 1", "None, 1", "b''", "1"],
            "splitlines": ["", "True", "keepends=False"],
            "translate": ["None", "bytes(range(256))", "None, b'l'", "bytes(range(256)), delete=b'o'", "b'ab'", "'ab'", ""],
            "zfill": ["10", "0", "-3", "'5'"],
            "__len__": NONE, "__contains__": ["111", "b'o'", "b''", "300", "'o'", "-1", "None"],
            "__getitem__": ["0", "-1", "100", "slice(1, 4)", "slice(None, None, -2)", "1.0", "'a'"],
            "__mul__": ["2", "0", "-1", "1.5"], "__add__": ["b'x'", "bytearray(b'y')", "'x'", "1"], "__mod__": ["()", "(1,)"],
        },
    ),
    "bytearray": (
        ["bytearray(b'Hello')", "bytearray()", "bytearray(b'aXbXa')"],
        True,
        {
            "append": ["65", "0", "256", "-1", "'a'", "b'a'", "1.5", ""], "clear": NONE, "copy": NONE,
            "extend": ["b'ab'", "[1, 2]", "bytearray(b'x')", "range(3)", "[300]", "'a'", "5", ""],
            "insert": ["0, 65", "-1, 66", "100, 67", "-100, 68", "0, 256", "'a', 1", "1"],
            "pop": ["", "0", "-1", "100", "'a'"], "remove": ["88", "72", "1", "300", "'a'"], "reverse": NONE,
            "decode": ["", "'ascii'"], "hex": ["", "' '"], "find": ["b'X'", "97"], "replace": ["b'X', b'-'"], "split": ["b'X'", ""], "upper": NONE,
            "__setitem__": ["0, 65", "-1, 66", "9, 1", "slice(1, 3), b'xyz'", "slice(0, 0), [1, 2]", "slice(None, None, 2), b'ab'", "slice(0, 1), 5"],
            "__delitem__": ["0", "-1", "9", "slice(1, 3)", "slice(None, None, 2)", "'a'"], "__iadd__": ["b'x'", "[1]", "5"], "__imul__": ["2", "0", "'a'"],
            "__getitem__": ["0", "slice(0, 2)", "9"],
        },
    ),
    "list": (
        ["[3, 1, 2]", "[]", "['b', 'a', 'b']", "[1, 2.5, True, -1]"],
        True,
        {
            "append": ["4", "None", "[1]", "", "1, 2"], "clear": NONE, "copy": NONE, "count": ["1", "'b'", "2.5", "[]", ""],
            "extend": ["[1]", "()", "'xy'", "{1: 2}", "range(2)", "(k for k in [7])", "5", "None", ""],
            "index": ["1", "'b'", "'b', 1", "2, -1", "1, 0, 1", "9", "'a', 'x'", ""],
            "insert": ["0, 9", "-1, 9", "100, 9", "-100, 9", "True, 9", "'a', 9", "1.0, 9", "1"],
            "pop": ["", "0", "-1", "100", "-100", "'a'", "1.0", "True", "0, 1"], "remove": ["1", "'b'", "None", "9", ""], "reverse": NONE,
            "sort": ["", "reverse=True", "key=str", "key=lambda v: -1", "key=None", "key=len", "reverse='a'", "1", "lambda a: a", "cmp=1"],
            "__getitem__": ["0", "-1", "5", "slice(1, None)", "slice(None, None, -1)", "slice(None, None, 0)", "1.0", "'a'", "None"],
            "__setitem__": ["0, 'new'", "-1, 'new'", "5, 1", "slice(0, 1), [7, 8, 9]", "slice(1, 1), 'ab'", "slice(None, None, 2), [1]", "slice(0, 2), 5", "'a', 1"],
            "__delitem__": ["0", "-1", "5", "slice(0, 2)", "slice(None, None, 2)", "slice(5, 1)", "'a'"],
            "__contains__": ["1", "'b'", "None", "1.0", "[]"], "__len__": NONE, "__add__": ["[1]", "(1,)", "5"], "__iadd__": ["[1]", "(1,)", "'ab'", "5"],
            "__mul__": ["2", "0", "-1", "1.5", "'a'"], "__imul__": ["2", "0", "'a'"], "__reversed__": ["1"], "__eq__": ["[]", "[3, 1, 2]", "(3, 1, 2)"], "__lt__": ["[]", "[3, 2]", "[None]", "5"],
        },
    ),
    "tuple": (
        ["(3, 1, 2)", "()", "('b', 'a', 'b')", "(1, 2.5, True, None)"],
        False,
        {
            "count": ["1", "'b'", "None", ""], "index": ["1", "'b'", "'b', 1", "2, -1", "9", "'a', 'x'", ""],
            "__getitem__": ["0", "-1", "5", "slice(1, None)", "slice(None, None, -1)", "1.0", "'a'"], "__contains__": ["1", "'b'", "1.0"], "__len__": NONE,
            "__add__": ["(1,)", "[1]", "5"], "__mul__": ["2", "0", "-1", "'a'"], "__eq__": ["()", "(3, 1, 2)", "[3, 1, 2]"], "__lt__": ["()", "(3, 2)", "(None,)", "5"],
        },
    ),
    "dict": (
        ["{'a': 1, 'b': 2}", "{}", "{1: 'x', 2.5: 'y', (1, 2): 'z', None: 'n'}"],
        True,
        {
            "clear": NONE, "copy": NONE, "get": ["'a'", "1", "'q'", "'q', 0", "1.0", "[]", "", "1, 2, 3"], "items": NONE, "keys": NONE, "values": NONE,
            "pop": ["'a'", "1", "'q', 0", "'q'", "[]", ""], "popitem": NONE, "setdefault": ["'a'", "'q'", "'q', 9", "True, 1", "[]", ""],
            "update": ["", "{'a': 9}", "[('k', 1)]", "a=5, z=6", "{'q': 1}, r=2", "[(1, 2, 3)]", "[1]", "5", "'ab'", "['xy']", "{}, {}"],
            "__getitem__": ["'a'", "1", "True", "'q'", "[]", "(1, 2)"], "__setitem__": ["'a', 9", "'new', 1", "1.0, 'float'", "[], 1", "{}, 1"], "__delitem__": ["'a'", "1", "'q'", "[]"],
            "__contains__": ["'a'", "1", "2.5", "[]", "None"], "__len__": NONE, "__or__": ["{'z': 0}", "{}", "[('z', 0)]", "5"], "__ior__": ["{'z': 0}", "[('z', 0)]", "5", "[5]"], "__eq__": ["{}", "{'b': 2, 'a': 1}", "5"], "__lt__": ["{}"],
        },
    ),
    "set": (
        ["{1, 2, 3}", "set()", "{(1, 2), 2.5, None}"],
        True,
        {
            "add": ["4", "1.0", "None", "[]", "{1}", "frozenset()", ""], "clear": NONE, "copy": NONE, "discard": ["1", "9", "[]", "{1}", ""], "remove": ["1", "9", "[]", "{1}", ""], 
            "difference": ["", "{1}", "[1, 2]", "{1}, (2,)", "'ab'", "5", "[[]]"], "difference_update": ["{1}", "[1], [2]", "5"], "intersection": ["", "{1, 9}", "[1, 2], {2}", "5", "range(3)"], "intersection_update": ["{1}", "[2, 3]", "5"],
            "isdisjoint": ["{1}", "[9]", "()", "5", ""], "issubset": ["{1, 2, 3, 4}", "[1]", "range(9)", "5"], "issuperset": ["{1}", "[]", "[1, 9]", "5"],
            "symmetric_difference": ["{1, 9}", "[2, 2]", "5", ""], "symmetric_difference_update": ["{1, 9}", "[2]", "5"], "union": ["", "{9}", "[8], (7,)", "5", "[[]]"], "update": ["", "{9}", "[8], (7,)", "5", "[[]]"],
            "__and__": ["{1}", "frozenset({2})", "[1]"], "__or__": ["{9}", "frozenset()", "[1]"], "__sub__": ["{1}", "[1]"], "__xor__": ["{1, 9}", "[1]"], "__iand__": ["{1}", "[1]"], "__ior__": ["{9}", "[1]"], "__isub__": ["{1}", "[1]"], "__ixor__": ["{1, 9}", "[1]"],
            "__le__": ["{1, 2, 3}", "[1]"], "__lt__": ["{1, 2, 3}", "{1, 2, 3, 4}", "5"], "__ge__": ["set()", "{1}"], "__gt__": ["set()", "{1, 2, 3}"], "__eq__": ["{1, 2, 3}", "frozenset({1, 2, 3})", "[]"], "__contains__": ["1", "1.0", "[]", "{1}"],
        },
    ),
    "frozenset": (
        ["frozenset({1, 2, 3})", "frozenset()"],
        False,
        {
            "copy": NONE, "difference": ["{1}", "[1, 2]", "5"], "intersection": ["{1, 9}", "5"], "isdisjoint": ["{9}", "5"], "issubset": ["{1, 2, 3, 4}", "5"], "issuperset": ["{1}", "5"], "symmetric_difference": ["{1, 9}", "5"], "union": ["{9}", "5"],
            "__and__": ["{1}", "[1]"], "__or__": ["{9}", "frozenset({9})"], "__hash__": ["1"], "__eq__": ["{1, 2, 3}", "frozenset()"], "__contains__": ["1", "[]", "{1}"],
        },
    ),
    "int": (
        ["0", "5", "-7", "2 ** 70", "True"],
        False,
        {
            "bit_length": NONE, "bit_count": NONE, "as_integer_ratio": NONE, "conjugate": NONE, "is_integer": NONE,
            "to_bytes": ["", "2", "12, 'little'", "12, 'big', signed=True", "1, 'middle'", "-1, 'big'", "length=10, byteorder='big'", "'a'"],
            "__abs__": NONE, "__add__": ["1", "1.5", "'a'"], "__bool__": NONE, "__divmod__": ["3", "-3", "0", "1.5"], "__float__": NONE, "__floordiv__": ["2", "-2", "0", "2.0"],
            "__format__": ["''", "'d'", "'08x'", "','", "'s'", "1"], "__index__": NONE, "__lshift__": ["3", "-1", "70", "1.0"], "__mod__": ["3", "-3", "0", "'a'"], "__neg__": NONE, "__pow__": ["2", "-1", "0", "3, 5", "-1, 7", "2, 0", "'a'"],
            "__rshift__": ["1", "-1", "100"], "__round__": ["", "1", "-1", "-2", "None", "'a'"], "__truediv__": ["2", "0", "1.5"], "__trunc__": NONE, "__xor__": ["3", "-1", "1.0"], "__eq__": ["5", "5.0", "'5'", "0"], "__lt__": ["5", "5.5", "'5'"], "__rsub__": ["1", "'a'"],
        },
    ),
    "float": (
        ["0.0", "-2.5", "1e300", "0.1", "float('inf')", "float('nan')"],
        False,
        {
            "as_integer_ratio": NONE, "conjugate": NONE, "hex": NONE, "is_integer": NONE,
            "__abs__": NONE, "__add__": ["1", "1.5", "'a'"], "__bool__": NONE, "__ceil__": NONE, "__divmod__": ["3", "-0.5", "0"], "__floor__": NONE, "__floordiv__": ["2", "-2", "0", "0.3"], "__format__": ["''", "'.2f'", "'10.3e'", "'d'", "'%'"], "__int__": NONE,
            "__mod__": ["3", "-3", "0", "0.1"], "__mul__": ["2", "0", "'a'"], "__neg__": NONE, "__pow__": ["2", "-1", "0.5", "0", "'a'"], "__round__": ["", "1", "-1", "None", "1.5"], "__sub__": ["1", "'a'"], "__truediv__": ["2", "0", "0.0"], "__trunc__": NONE, "__eq__": ["0", "-2.5", "'a'"], "__lt__": ["0", "2 ** 80", "'a'"], "__hash__": ["1"],
        },
    ),
    "complex": (
        ["3+4j", "0j", "-1.5+0j"],
        False,
        {"conjugate": NONE, "__abs__": NONE, "__add__": ["1", "1j", "'a'"], "__bool__": NONE, "__eq__": ["3+4j", "0", "'a'"], "__lt__": ["1"], "__mul__": ["2", "1j"], "__neg__": NONE, "__pow__": ["2", "0", "-1", "0.5"], "__sub__": ["1"], "__truediv__": ["2", "1j", "0"], "__format__": ["''", "'.2f'", "'>20'", "'d'"]},
    ),
    "range": (
        ["range(5)", "range(0)", "range(10, 0, -3)", "range(2 ** 70, 2 ** 70 + 5, 2)"],
        False,
        {"count": ["1", "4", "9", "1.0", "'a'", ""], "index": ["1", "4", "9", "1.0", "'a'", ""], "__getitem__": ["0", "-1", "9", "slice(1, 3)", "slice(None, None, -1)", "'a'"], "__contains__": ["1", "4.0", "'a'", "2 ** 70"], "__len__": NONE, "__eq__": ["range(5)", "range(10, -1, -3)", "[]"], "__reversed__": ["1"], "__bool__": ["", "1"]},
    ),
}


def main():
    for kind, (receivers, mutating, methods) in METHODS.items():
        for method, arguments in methods.items():
            lines = [f"receivers = [{', '.join(f'lambda: {one}' for one in receivers)}]", "for make in receivers:", "    print(text(make()))"]
            for given in arguments:
                call = f"{method}({given})"
                if mutating:
                    lines.append(f"    change({call!r}, make, lambda v: v.{call})")
                else:
                    lines.append(f"    show({call!r}, lambda v: v.{call}, make())")
            name = method.strip("_") if not method.startswith("__") else f"dunder_{method.strip('_')}"
            write("methods", f"{kind}_{name}", f"{kind}.{method}(): what it answers and what it refuses.", f"{MUTATING if mutating else HELPERS}\n\n" + "\n".join(lines))
