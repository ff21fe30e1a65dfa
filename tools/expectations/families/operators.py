"""Every binary operator with each kind of left operand that it means something for, and with those it refuses."""

from .write import HELPERS, write

OPERANDS = {
    "int": ["0", "7", "-3", "2 ** 65"],
    "bool": ["True", "False"],
    "float": ["0.0", "2.5", "-1e300", "float('inf')"],
    "complex": ["1+2j", "0j"],
    "str": ["''", "'ab'", "'%s!'"],
    "bytes": ["b''", "b'xy'", "b'%d'"],
    "bytearray": ["bytearray(b'pq')"],
    "list": ["[]", "[1, 'a']"],
    "tuple": ["()", "(1, 2.5)"],
    "dict": ["{}", "{'k': 1}"],
    "set": ["set()", "{1, 2}"],
    "frozenset": ["frozenset({2, 3})"],
    "range": ["range(3)"],
    "NoneType": ["None"],
    "type": ["int"],
    "function": ["len"],
}
NUMBERS = ["int", "bool", "float", "complex"]
INTEGERS = ["int", "bool"]
SETS = ["set", "frozenset"]
SEQUENCES = ["str", "bytes", "bytearray", "list", "tuple"]
# the operator, its name, kinds of left operands, and whether it has an augmented form
OPERATORS = [
    ("+", "add", [*NUMBERS, *SEQUENCES]),
    ("-", "subtract", [*NUMBERS, *SETS]),
    ("*", "multiply", [*NUMBERS, *SEQUENCES]),
    ("/", "divide", NUMBERS),
    ("//", "floor_divide", NUMBERS),
    ("%", "modulo", [*NUMBERS, "str", "bytes"]),
    ("**", "power", NUMBERS),
    ("<<", "shift_left", INTEGERS),
    (">>", "shift_right", INTEGERS),
    ("&", "and", [*INTEGERS, *SETS]),
    ("|", "or", [*INTEGERS, *SETS, "dict", "type"]),
    ("^", "xor", [*INTEGERS, *SETS]),
    ("@", "matmul", []),
]
ORDERED = ["int", "float", *SEQUENCES, *SETS, "complex"]
COMPARISONS = [("<", "less"), ("<=", "less_equal"), (">", "greater"), (">=", "greater_equal")]
CONTAINERS = ["str", "bytes", "list", "tuple", "dict", "set", "range"]
HUGE = "from sys import set_int_max_str_digits\nset_int_max_str_digits(0)\n"


def pairs(symbol, lefts, rights):
    lines = []
    for left in lefts:
        for right in rights:
            if symbol in ("**", "<<", "*") and ("65" in left and "65" in right and symbol != "*" or left != "0" and "65" in right and symbol != "*"):
                continue
            if symbol == "*" and "65" in left + right and any(q in left + right for q in "'[("):
                continue
            lines.append(f"show({f'{left} {symbol} {right}'!r}, lambda a, b: a {symbol} b, {left}, {right})")
    return "\n".join(lines)


def augmented(symbol, lefts, rights):
    """The augmented form: what it leaves in the variable, and whether that is the same object."""
    lines = ["", "", "def update(a, b):", "    before = a", f"    a {symbol}= b", "    return a, type(a).__name__, a is before and isinstance(a, (list, set, dict, bytearray))", ""]
    for left in lefts:
        for right in rights[:3]:
            lines.append(f"show({f'{left} {symbol}= {right}'!r}, update, {left}, {right})")
    return "\n".join(lines)


def traced(symbol, kind):
    """The same operation often, at the borders of what fits into a register."""
    values = {"int": "0, 1, -1, 5, 2 ** 31, 2 ** 47 - 1, -(2 ** 47), 2 ** 62, 2 ** 63", "bool": "True, False, 3, -2", "float": "0.0, -0.5, 1e150, 3.0, 7, -2"}[kind]
    limit = " % 60" if symbol in ("<<", ">>", "**") and kind != "float" else ""
    return f"""

def often(values):
    total = failures = 0
    for i in range(600):
        a, b = values[i % len(values)], values[i * 7 % len(values)]{limit}
        try:
            r = a {symbol} b
            total = total + (hash(r) % 1000003)
        except (ArithmeticError, ValueError, TypeError) as error:
            failures += 1
    return total, failures


print(often([{values}]))
"""


def main():
    all_rights = [one for values in OPERANDS.values() for one in values[:2]]
    for symbol, name, kinds in OPERATORS:
        for kind in kinds:
            rights = [one for other in (*kinds, kind) for one in OPERANDS[other]]
            rights = list(dict.fromkeys([*rights, "None", "'ab'", "[1, 'a']"]))
            body = HELPERS + "\n\n" + pairs(symbol, OPERANDS[kind], rights) + "\n" + augmented(symbol, OPERANDS[kind], OPERANDS[kind] + rights)
            if kind in ("int", "bool", "float") and symbol in "+ - * / // % << >> & | ^".split():
                body += traced(symbol, kind)
            write("operators", f"{name}_{kind}", f"{kind} {symbol} anything it goes with: results, errors, the augmented form.", body)
        refused = [values[-1] for kind, values in OPERANDS.items() if kind not in kinds]
        body = HELPERS + "\n\n" + pairs(symbol, refused, ["1", "'ab'", "None", "{}"])
        write("operators", f"{name}_refused", f"Operands that {symbol} does not go with, and how it says so.", body)
    for symbol, name in COMPARISONS:
        for kind in ORDERED:
            rights = list(dict.fromkeys([*OPERANDS[kind], *(one for other in NUMBERS for one in OPERANDS[other][:2]), "None", "''", "()", "[]", "{2}"]))
            write("operators", f"{name}_{kind}", f"{kind} {symbol} values of its kind and of others.", HELPERS + "\n\n" + pairs(symbol, OPERANDS[kind], rights))
    for symbol, name in [("==", "equal"), ("!=", "not_equal")]:
        for kind, values in OPERANDS.items():
            if kind in ("NoneType", "function", "type"):
                continue
            write("operators", f"{name}_{kind}", f"{kind} {symbol} everything: never an error.", HELPERS + "\n\n" + pairs(symbol, values, all_rights))
    for kind in CONTAINERS:
        needles = [*all_rights[:14], "'a'", "98", "'k'", "2.0", "(1,)"]
        lines = [f"show({f'{needle} in {one}'!r}, lambda a, b: (a in b, a not in b), {needle}, {one})" for one in OPERANDS[kind] for needle in needles]
        write("operators", f"in_{kind}", f"What is in a {kind}, and what cannot be asked.", HELPERS + "\n\n" + "\n".join(lines))
    for symbol, name in [("-", "negative"), ("+", "positive"), ("~", "invert"), ("not ", "not")]:
        lines = [f"show({symbol + one!r}, lambda a: {symbol}a, {one})" for values in OPERANDS.values() for one in values if not (symbol == "~" and one in ("True", "False"))]
        write("operators", f"unary_{name}", f"Unary {symbol.strip()} on every kind of operand.", HELPERS + "\n\n" + "\n".join(lines))
