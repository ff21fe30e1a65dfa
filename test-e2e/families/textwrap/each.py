# textwrap: every function.
import textwrap


def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


show("textwrap.wrap('the quick brown fox', 10)", lambda: textwrap.wrap('the quick brown fox', 10))
show("textwrap.fill('the quick brown fox', 9)", lambda: textwrap.fill('the quick brown fox', 9))
show("textwrap.wrap('', 5)", lambda: textwrap.wrap('', 5))
show("textwrap.wrap('averyveryverylongword', 5)", lambda: textwrap.wrap('averyveryverylongword', 5))
show("textwrap.wrap('averyveryverylongword', 5, break_long_words=False)", lambda: textwrap.wrap('averyveryverylongword', 5, break_long_words=False))
show("textwrap.dedent('  a\\n    b\\n  c')", lambda: textwrap.dedent('  a\n    b\n  c'))
show("textwrap.indent('a\\n\\nb', '> ')", lambda: textwrap.indent('a\n\nb', '> '))
show("textwrap.shorten('the quick brown fox', 12)", lambda: textwrap.shorten('the quick brown fox', 12))
show("textwrap.shorten('the quick', 12, placeholder='...')", lambda: textwrap.shorten('the quick', 12, placeholder='...'))
show("textwrap.wrap('a b', 0)", lambda: textwrap.wrap('a b', 0))
show("textwrap.wrap('one two-three', 8)", lambda: textwrap.wrap('one two-three', 8))
show("textwrap.fill('x y z', 3, initial_indent='* ', subsequent_indent='  ')", lambda: textwrap.fill('x y z', 3, initial_indent='* ', subsequent_indent='  '))
show("textwrap.wrap('a\\tb  c', 4)", lambda: textwrap.wrap('a\tb  c', 4))
show("textwrap.shorten('aaaa', 2)", lambda: textwrap.shorten('aaaa', 2))
