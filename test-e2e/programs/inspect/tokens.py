"""tokenize: every kind of token, places, f-strings, indentation, errors, and source made from tokens again."""
import io
import token
import tokenize

SOURCE = '''# first
def f(a, *, b=0x1F_f, c=1.5e-3j) -> int:
\tif a:  # why
\t    return (a +
            b)

    # nothing
\tx = """two
lines""" 'and' rb"\\x"
\ty = f"a{a!r:>{b}}{{c}}{c:}" f\'\'\'{
        1 + 2 =}\'\'\'
\tz = a if a else [b for b in {}] or lambda: ...
\tz //= 3 ** 2 >> 1; w = a @ b != c
\tlong = 1 \\
    + 2
é = 5
'''


def show(source):
    try:
        for t in tokenize.generate_tokens(io.StringIO(source).readline):
            print(tokenize.tok_name[t.type], tokenize.tok_name[t.exact_type], repr(t.string), t.start, t.end, repr(t.line))
    except (tokenize.TokenError, IndentationError) as e:
        print(type(e).__name__, e.args[0])


show(SOURCE)
show("x")
show("x # c")
show("")
show("(1,\n")
show("'''a\n")
show("if x:\n        a\n    b\n")
tokens = list(tokenize.generate_tokens(io.StringIO("a = [1,  2]\nif a:\n    b( )  # c\n").readline))
print(repr(tokenize.untokenize(tokens)))
print(tokens[0])
for t in tokenize.tokenize(io.BytesIO("# -*- coding: utf-8 -*-\né = 1\n".encode()).readline):
    print(t)
print(tokenize.detect_encoding(io.BytesIO(b"# coding: latin-1\n").readline))
print(token.tok_name[token.NAME], token.ISEOF(0), token.EXACT_TOKEN_TYPES["->"] == token.RARROW)
