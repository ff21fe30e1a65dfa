# What is in a range, and what cannot be asked.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


show('0 in range(3)', lambda a, b: (a in b, a not in b), 0, range(3))
show('7 in range(3)', lambda a, b: (a in b, a not in b), 7, range(3))
show('True in range(3)', lambda a, b: (a in b, a not in b), True, range(3))
show('False in range(3)', lambda a, b: (a in b, a not in b), False, range(3))
show('0.0 in range(3)', lambda a, b: (a in b, a not in b), 0.0, range(3))
show('2.5 in range(3)', lambda a, b: (a in b, a not in b), 2.5, range(3))
show('1+2j in range(3)', lambda a, b: (a in b, a not in b), 1+2j, range(3))
show('0j in range(3)', lambda a, b: (a in b, a not in b), 0j, range(3))
show("'' in range(3)", lambda a, b: (a in b, a not in b), '', range(3))
show("'ab' in range(3)", lambda a, b: (a in b, a not in b), 'ab', range(3))
show("b'' in range(3)", lambda a, b: (a in b, a not in b), b'', range(3))
show("b'xy' in range(3)", lambda a, b: (a in b, a not in b), b'xy', range(3))
show("bytearray(b'pq') in range(3)", lambda a, b: (a in b, a not in b), bytearray(b'pq'), range(3))
show('[] in range(3)', lambda a, b: (a in b, a not in b), [], range(3))
show("'a' in range(3)", lambda a, b: (a in b, a not in b), 'a', range(3))
show('98 in range(3)', lambda a, b: (a in b, a not in b), 98, range(3))
show("'k' in range(3)", lambda a, b: (a in b, a not in b), 'k', range(3))
show('2.0 in range(3)', lambda a, b: (a in b, a not in b), 2.0, range(3))
show('(1,) in range(3)', lambda a, b: (a in b, a not in b), (1,), range(3))
