# String and bytes literals: prefixes, escapes, concatenation.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


show("'\\a\\b\\f\\v\\0'", lambda: '\a\b\f\v\0')
show("'\\101\\x41\\u0041\\U00000041'", lambda: '\101\x41\u0041\U00000041')
show("r'\\n\\t'", lambda: r'\n\t')
show("b'\\x41\\101\\n'", lambda: b'\x41\101\n')
show("rb'\\x41'", lambda: rb'\x41')
show("Rb'\\q'", lambda: Rb'\q')
show("u'text'", lambda: u'text')
show('\'a\' \'b\' "c"', lambda: 'a' 'b' "c")
show("'''one\\ntwo'''", lambda: '''one\ntwo''')
show("'\\N{LATIN SMALL LETTER A}'", lambda: '\N{LATIN SMALL LETTER A}')
show("f'{1}' 'x' f'{2}'", lambda: f'{1}' 'x' f'{2}')
show("b'\\377'", lambda: b'\377')
show("fr'\\n{3}'", lambda: fr'\n{3}')
show("rf'{4}\\t'", lambda: rf'{4}\t')
show("'\\u00e9' == 'é'", lambda: '\u00e9' == 'é')
show("len('\\\\\\'')", lambda: len('\\\''))
