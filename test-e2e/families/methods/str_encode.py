# str.encode(): what it answers and what it refuses.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


receivers = [lambda: 'Hello, World', lambda: '', lambda: '  two  words ', lambda: 'aXbXc', lambda: 'stra\u00dfe \u0130\u01c5', lambda: '12\u00b2\u0664']
for make in receivers:
    print(text(make()))
    show('encode()', lambda v: v.encode(), make())
    show("encode('utf-8')", lambda v: v.encode('utf-8'), make())
    show("encode('ascii')", lambda v: v.encode('ascii'), make())
    show("encode('latin-1')", lambda v: v.encode('latin-1'), make())
    show("encode('ascii', 'ignore')", lambda v: v.encode('ascii', 'ignore'), make())
    show("encode('ascii', 'replace')", lambda v: v.encode('ascii', 'replace'), make())
    show("encode('ascii', 'xmlcharrefreplace')", lambda v: v.encode('ascii', 'xmlcharrefreplace'), make())
    show("encode('ascii', 'backslashreplace')", lambda v: v.encode('ascii', 'backslashreplace'), make())
    show("encode('nope')", lambda v: v.encode('nope'), make())
    show("encode('ascii', 'nope')", lambda v: v.encode('ascii', 'nope'), make())
    show('encode(1)', lambda v: v.encode(1), make())
    show("encode(encoding='utf-16-le')", lambda v: v.encode(encoding='utf-16-le'), make())
