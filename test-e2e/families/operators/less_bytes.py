# bytes < values of its kind and of others.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


show("b'' < b''", lambda a, b: a < b, b'', b'')
show("b'' < b'xy'", lambda a, b: a < b, b'', b'xy')
show("b'' < b'%d'", lambda a, b: a < b, b'', b'%d')
show("b'' < 0", lambda a, b: a < b, b'', 0)
show("b'' < 7", lambda a, b: a < b, b'', 7)
show("b'' < True", lambda a, b: a < b, b'', True)
show("b'' < False", lambda a, b: a < b, b'', False)
show("b'' < 0.0", lambda a, b: a < b, b'', 0.0)
show("b'' < 2.5", lambda a, b: a < b, b'', 2.5)
show("b'' < 1+2j", lambda a, b: a < b, b'', 1+2j)
show("b'' < 0j", lambda a, b: a < b, b'', 0j)
show("b'' < None", lambda a, b: a < b, b'', None)
show("b'' < ''", lambda a, b: a < b, b'', '')
show("b'' < ()", lambda a, b: a < b, b'', ())
show("b'' < []", lambda a, b: a < b, b'', [])
show("b'' < {2}", lambda a, b: a < b, b'', {2})
show("b'xy' < b''", lambda a, b: a < b, b'xy', b'')
show("b'xy' < b'xy'", lambda a, b: a < b, b'xy', b'xy')
show("b'xy' < b'%d'", lambda a, b: a < b, b'xy', b'%d')
show("b'xy' < 0", lambda a, b: a < b, b'xy', 0)
show("b'xy' < 7", lambda a, b: a < b, b'xy', 7)
show("b'xy' < True", lambda a, b: a < b, b'xy', True)
show("b'xy' < False", lambda a, b: a < b, b'xy', False)
show("b'xy' < 0.0", lambda a, b: a < b, b'xy', 0.0)
show("b'xy' < 2.5", lambda a, b: a < b, b'xy', 2.5)
show("b'xy' < 1+2j", lambda a, b: a < b, b'xy', 1+2j)
show("b'xy' < 0j", lambda a, b: a < b, b'xy', 0j)
show("b'xy' < None", lambda a, b: a < b, b'xy', None)
show("b'xy' < ''", lambda a, b: a < b, b'xy', '')
show("b'xy' < ()", lambda a, b: a < b, b'xy', ())
show("b'xy' < []", lambda a, b: a < b, b'xy', [])
show("b'xy' < {2}", lambda a, b: a < b, b'xy', {2})
show("b'%d' < b''", lambda a, b: a < b, b'%d', b'')
show("b'%d' < b'xy'", lambda a, b: a < b, b'%d', b'xy')
show("b'%d' < b'%d'", lambda a, b: a < b, b'%d', b'%d')
show("b'%d' < 0", lambda a, b: a < b, b'%d', 0)
show("b'%d' < 7", lambda a, b: a < b, b'%d', 7)
show("b'%d' < True", lambda a, b: a < b, b'%d', True)
show("b'%d' < False", lambda a, b: a < b, b'%d', False)
show("b'%d' < 0.0", lambda a, b: a < b, b'%d', 0.0)
show("b'%d' < 2.5", lambda a, b: a < b, b'%d', 2.5)
show("b'%d' < 1+2j", lambda a, b: a < b, b'%d', 1+2j)
show("b'%d' < 0j", lambda a, b: a < b, b'%d', 0j)
show("b'%d' < None", lambda a, b: a < b, b'%d', None)
show("b'%d' < ''", lambda a, b: a < b, b'%d', '')
show("b'%d' < ()", lambda a, b: a < b, b'%d', ())
show("b'%d' < []", lambda a, b: a < b, b'%d', [])
show("b'%d' < {2}", lambda a, b: a < b, b'%d', {2})
