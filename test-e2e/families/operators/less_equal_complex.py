# complex <= values of its kind and of others.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


show('1+2j <= 1+2j', lambda a, b: a <= b, 1+2j, 1+2j)
show('1+2j <= 0j', lambda a, b: a <= b, 1+2j, 0j)
show('1+2j <= 0', lambda a, b: a <= b, 1+2j, 0)
show('1+2j <= 7', lambda a, b: a <= b, 1+2j, 7)
show('1+2j <= True', lambda a, b: a <= b, 1+2j, True)
show('1+2j <= False', lambda a, b: a <= b, 1+2j, False)
show('1+2j <= 0.0', lambda a, b: a <= b, 1+2j, 0.0)
show('1+2j <= 2.5', lambda a, b: a <= b, 1+2j, 2.5)
show('1+2j <= None', lambda a, b: a <= b, 1+2j, None)
show("1+2j <= ''", lambda a, b: a <= b, 1+2j, '')
show('1+2j <= ()', lambda a, b: a <= b, 1+2j, ())
show('1+2j <= []', lambda a, b: a <= b, 1+2j, [])
show('1+2j <= {2}', lambda a, b: a <= b, 1+2j, {2})
show('0j <= 1+2j', lambda a, b: a <= b, 0j, 1+2j)
show('0j <= 0j', lambda a, b: a <= b, 0j, 0j)
show('0j <= 0', lambda a, b: a <= b, 0j, 0)
show('0j <= 7', lambda a, b: a <= b, 0j, 7)
show('0j <= True', lambda a, b: a <= b, 0j, True)
show('0j <= False', lambda a, b: a <= b, 0j, False)
show('0j <= 0.0', lambda a, b: a <= b, 0j, 0.0)
show('0j <= 2.5', lambda a, b: a <= b, 0j, 2.5)
show('0j <= None', lambda a, b: a <= b, 0j, None)
show("0j <= ''", lambda a, b: a <= b, 0j, '')
show('0j <= ()', lambda a, b: a <= b, 0j, ())
show('0j <= []', lambda a, b: a <= b, 0j, [])
show('0j <= {2}', lambda a, b: a <= b, 0j, {2})
