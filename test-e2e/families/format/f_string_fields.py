# Replacement fields of f-strings: conversions, =, nested specifications.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


x, y, w, p = 'ab', 42, 8, 3

show("f'{x}'", lambda: f'{x}')
show("f'{x!r}'", lambda: f'{x!r}')
show("f'{x!s:>5}'", lambda: f'{x!s:>5}')
show("f'{x!a}'", lambda: f'{x!a}')
show("f'{x=}'", lambda: f'{x=}')
show("f'{x = }'", lambda: f'{x = }')
show("f'{x=!s}'", lambda: f'{x=!s}')
show("f'{x=:>5}'", lambda: f'{x=:>5}')
show("f'{{x}}'", lambda: f'{{x}}')
show("f'{{{x}}}'", lambda: f'{{{x}}}')
show("f'{y:{w}}'", lambda: f'{y:{w}}')
show("f'{y:{w}.{p}}'", lambda: f'{y:{w}.{p}}')
show("f'{y:>{w}}'", lambda: f'{y:>{w}}')
show("f'{(lambda: 5)()}'", lambda: f'{(lambda: 5)()}')
show("f'{ {1: 2}[1] }'", lambda: f'{ {1: 2}[1] }')
show("f'{x:}'", lambda: f'{x:}')
show('f\'{f"{x}"}\'', lambda: f'{f"{x}"}')
show("f'{x!r:^{w}}'", lambda: f'{x!r:^{w}}')
show("f'{y,}'", lambda: f'{y,}')
show("f'{*[1], 2}'", lambda: f'{*[1], 2}')
show("f'{x if y else 0}'", lambda: f'{x if y else 0}')
show("f'{y:%}'", lambda: f'{y:%}')
show("f'{y:=+8}'", lambda: f'{y:=+8}')
show("f'{x}' f'{y}'", lambda: f'{x}' f'{y}')
show("f'{y!r:}'", lambda: f'{y!r:}')
show("f'''{\nx\n}'''", lambda: f'''{
x
}''')
show('f\'{"a" + "b"}\'', lambda: f'{"a" + "b"}')
show('f\'{x:{"<"}{w}}\'', lambda: f'{x:{"<"}{w}}')
show("f'{y:nothing}'", lambda: f'{y:nothing}')
show("f'{missing}'", lambda: f'{missing}')
show("f'{x.upper()[0]}'", lambda: f'{x.upper()[0]}')
show('f\'{y:{w}{"x"}}\'', lambda: f'{y:{w}{"x"}}')
show("f'{y:\\n>5}'", lambda: f'{y:\n>5}')
