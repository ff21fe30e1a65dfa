import textwrap
from textwrap import *

def attempt(f, *args, **kw):
    try:
        print("ok", repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, "|", e)

T = "The quick brown fox, jumped over the lazy-dog's back -- and so on. It was a well-known state-of-the-art thing!  Two  spaces.\tTab\nnewline"
for w in (10, 20, 40, 70): print(wrap(T, w)); print(fill(T, w))
print(wrap(T, 15, initial_indent="* ", subsequent_indent="  "), wrap("supercalifragilistic word", 8), wrap("supercalifragilistic word", 8, break_long_words=False), wrap(T, 12, break_on_hyphens=False), wrap("a  b   c", 3, drop_whitespace=False), wrap("", 5), wrap("   ", 5), wrap("  lead", 10), wrap("Hello there. How are you? Fine.", 40, fix_sentence_endings=True), wrap(T, 20, max_lines=2), wrap(T, 20, max_lines=2, placeholder="..."), wrap("a\tb", 20, expand_tabs=False), wrap("a\tb", 20, tabsize=4), wrap("x\n\ny", 5, replace_whitespace=False))
print(shorten("Hello  world and everyone", 12), shorten("Hello world", 50), shorten("Hello world", 11, placeholder="~"), repr(shorten("Hello", 5)))
print(repr(dedent("  a\n    b\n  c\n")), repr(dedent("\ta\n\t  b")), repr(dedent("a\n  b")), repr(dedent("   \n  x\n\n  y")), repr(dedent("")), repr(dedent("\t a\n  b")))
print(repr(indent("a\nb\n\n c", "> ")), repr(indent("a\n\nb", "+ ", lambda l: True)), repr(indent("", "x")))
attempt(wrap, "x", 0); attempt(wrap, "hello world", 3, max_lines=1); attempt(shorten, "hello world", 3)
w = TextWrapper(width=30, initial_indent="- "); print(w.fill("word " * 12)); w.width = 12; print(w.wrap("one two three four"))
