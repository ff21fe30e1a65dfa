# str.format: fields by position and name, attributes and items in them, errors.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


show("'{}'.format(1)", lambda: '{}'.format(1))
show("'{0}{0}'.format(1)", lambda: '{0}{0}'.format(1))
show("'{a}'.format(a=2)", lambda: '{a}'.format(a=2))
show("'{0.real}'.format(3)", lambda: '{0.real}'.format(3))
show("'{0[1]}'.format([1, 2])", lambda: '{0[1]}'.format([1, 2]))
show("'{0[k]}'.format({'k': 5})", lambda: '{0[k]}'.format({'k': 5}))
show("'{!r}'.format('a')", lambda: '{!r}'.format('a'))
show("'{:>{}}'.format(1, 5)", lambda: '{:>{}}'.format(1, 5))
show("'{:{w}}'.format(1, w=4)", lambda: '{:{w}}'.format(1, w=4))
show("'{{}}'.format()", lambda: '{{}}'.format())
show("'{}'.format()", lambda: '{}'.format())
show("'{1}'.format(0)", lambda: '{1}'.format(0))
show("'{a}'.format()", lambda: '{a}'.format())
show("'{'.format()", lambda: '{'.format())
show("'}'.format()", lambda: '}'.format())
show("'{}{0}'.format(1)", lambda: '{}{0}'.format(1))
show("'{0}{}'.format(1)", lambda: '{0}{}'.format(1))
show("'{!x}'.format(1)", lambda: '{!x}'.format(1))
show("'{:d}'.format('a')", lambda: '{:d}'.format('a'))
show("'{0[}'.format(1)", lambda: '{0[}'.format(1))
show("'{0.}'.format(1)", lambda: '{0.}'.format(1))
show("'{a.b}'.format(a=1)", lambda: '{a.b}'.format(a=1))
show("'{0[9]}'.format([])", lambda: '{0[9]}'.format([]))
show("'{:{:{}}}'.format(1, 2, 3)", lambda: '{:{:{}}}'.format(1, 2, 3))
show("'{-1}'.format(1)", lambda: '{-1}'.format(1))
show("'{ 0}'.format(1)", lambda: '{ 0}'.format(1))
