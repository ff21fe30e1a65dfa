"""Presentation types of format specifications and conversions of %, a program each; escapes and literals."""

from .write import HELPERS, shows, write

INTS = ["0", "42", "-7", "2 ** 70", "True"]
FLOATS = ["0.0", "-1.5", "1234567.891", "1e-10", "1e100", "float('inf')", "float('nan')", "-0.0", "123456789012345680.0"]
OPTIONS = ["{}", "10{}", "<10{}", ">10{}", "^10{}", "=10{}", "*^12{}", "010{}", "+{}", "-{}", " {}", "#{}", ",{}", "_{}", "+#012{}", "012,{}", "z{}", ".3{}", "10.2{}", "#.0{}", "\u00e9>6{}"]


def main():
    for kind in "bcdoxXn":
        specs = [one.format(kind) for one in OPTIONS]
        write("format", f"spec_int_{kind if kind != 'X' else 'upper_x'}", f"Integers in presentation type {kind}, with every option.", HELPERS + "\n\n" + shows([f"format({v}, {s!r})" for v in INTS for s in specs]))
    for kind in "eEfFgG%n":
        specs = [one.format(kind) for one in OPTIONS]
        name = {"%": "percent"}.get(kind, kind if kind.islower() else f"upper_{kind.lower()}")
        write("format", f"spec_float_{name}", f"Floats in presentation type {kind}, with every option.", HELPERS + "\n\n" + shows([f"format({v}, {s!r})" for v in FLOATS for s in specs] + [f"format(5, '.2{kind}')"]))
    write("format", "spec_float_default", "Floats without a presentation type, with every option.", HELPERS + "\n\n" + shows([f"format({v}, {one.format('')!r})" for v in FLOATS for one in OPTIONS]))
    write("format", "spec_str", "Strings with every option, those that strings refuse too.", HELPERS + "\n\n" + shows([f"format({v}, {one.format(k)!r})" for v in ["''", "'ab'", "'\\u65e5\\u672c'", "'longer than ten'"] for k in ("", "s") for one in OPTIONS]))
    write("format", "spec_complex", "Complex numbers with every option.", HELPERS + "\n\n" + shows([f"format({v}, {one.format(k)!r})" for v in ["1+2j", "-0.0j", "1e20-3.5j"] for k in ("", "f", "e", "g") for one in OPTIONS[:18]]))
    write("format", "spec_wrong", "Specifications that make no sense.", HELPERS + "\n\n" + shows([f"format({v}, {s!r})" for v in ["5", "2.5", "'a'", "1j", "None", "[]"] for s in ["y", "10q", "..3f", ",,d", "_,d", "s", "d", "c", "10.d", "99999999999999999999d", "<<5", "5<", "x,", ",x", ".2", "=5", "0=5", "!r"]]))
    for kind in "diouxXeEfFgGcrsa%":
        name = {"%": "percent"}.get(kind, kind if kind.islower() else f"upper_{kind.lower()}")
        specs = [f"%{flags}{kind}" for flags in ["", "5", "-5", "05", "+", " ", "#", ".2", "8.3", "-+8", "#010", "*", ".*", "(key)"]]
        values = ["0", "-42", "2.75", "'ab'", "2 ** 66", "None", "True", "(1,)", "(4, 5)", "{'key': 7}"]
        write("format", f"conversion_{name}", f"The conversion %{kind}: flags, widths, values of every kind.", HELPERS + "\n\n" + shows([f"{s!r} % {v}" for s in specs for v in values]))
    literals = ["0x_ff", "0b1_0", "0o17", "1_000.5_0", "1e1_0", "1_0j", ".5", "5.", "1e-3", "0_0", "00", "0xDEAD_beef", "1E5", "0J"]
    write("syntax", "number_literals", "Number literals of every form.", HELPERS + "\n\n" + shows(literals))
    texts = [r"'\a\b\f\v\0'", r"'\101\x41\u0041\U00000041'", r"r'\n\t'", r"b'\x41\101\n'", r"rb'\x41'", r"Rb'\q'", r"u'text'", r"'a' 'b' "+'"c"', r"'''one" + r"\n" + r"two'''", r"'\N{LATIN SMALL LETTER A}'", r"f'{1}' 'x' f'{2}'", r"b'\377'", r"fr'\n{3}'", r"rf'{4}\t'", r"'\u00e9' == 'é'", r"len('\\\'')"]
    write("syntax", "string_literals", "String and bytes literals: prefixes, escapes, concatenation.", HELPERS + "\n\n" + shows(texts))
    fields = ["f'{x}'", "f'{x!r}'", "f'{x!s:>5}'", "f'{x!a}'", "f'{x=}'", "f'{x = }'", "f'{x=!s}'", "f'{x=:>5}'", "f'{{x}}'", "f'{{{x}}}'", "f'{y:{w}}'", "f'{y:{w}.{p}}'", "f'{y:>{w}}'", "f'{(lambda: 5)()}'", "f'{ {1: 2}[1] }'", "f'{x:}'", "f'{f\"{x}\"}'", "f'{x!r:^{w}}'", "f'{y,}'", "f'{*[1], 2}'", "f'{x if y else 0}'", "f'{y:%}'", "f'{y:=+8}'", "f'{x}' f'{y}'", "f'{y!r:}'", "f'''{\nx\n}'''", "f'{\"a\" + \"b\"}'", "f'{x:{\"<\"}{w}}'", "f'{y:nothing}'", "f'{missing}'", "f'{x.upper()[0]}'", "f'{y:{w}{\"x\"}}'", "f'{y:\\n>5}'"]
    write("format", "f_string_fields", "Replacement fields of f-strings: conversions, =, nested specifications.", HELPERS + "\n\nx, y, w, p = 'ab', 42, 8, 3\n\n" + shows(fields))
    braces = ["'{}'.format(1)", "'{0}{0}'.format(1)", "'{a}'.format(a=2)", "'{0.real}'.format(3)", "'{0[1]}'.format([1, 2])", "'{0[k]}'.format({'k': 5})", "'{!r}'.format('a')", "'{:>{}}'.format(1, 5)", "'{:{w}}'.format(1, w=4)", "'{{}}'.format()", "'{}'.format()", "'{1}'.format(0)", "'{a}'.format()", "'{'.format()", "'}'.format()", "'{}{0}'.format(1)", "'{0}{}'.format(1)", "'{!x}'.format(1)", "'{:d}'.format('a')", "'{0[}'.format(1)", "'{0.}'.format(1)", "'{a.b}'.format(a=1)", "'{0[9]}'.format([])", "'{:{:{}}}'.format(1, 2, 3)", "'{-1}'.format(1)", "'{ 0}'.format(1)"]
    write("format", "format_fields", "str.format: fields by position and name, attributes and items in them, errors.", HELPERS + "\n\n" + shows(braces))
