# tuple >= values of its kind and of others.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


show('() >= ()', lambda a, b: a >= b, (), ())
show('() >= (1, 2.5)', lambda a, b: a >= b, (), (1, 2.5))
show('() >= 0', lambda a, b: a >= b, (), 0)
show('() >= 7', lambda a, b: a >= b, (), 7)
show('() >= True', lambda a, b: a >= b, (), True)
show('() >= False', lambda a, b: a >= b, (), False)
show('() >= 0.0', lambda a, b: a >= b, (), 0.0)
show('() >= 2.5', lambda a, b: a >= b, (), 2.5)
show('() >= 1+2j', lambda a, b: a >= b, (), 1+2j)
show('() >= 0j', lambda a, b: a >= b, (), 0j)
show('() >= None', lambda a, b: a >= b, (), None)
show("() >= ''", lambda a, b: a >= b, (), '')
show('() >= []', lambda a, b: a >= b, (), [])
show('() >= {2}', lambda a, b: a >= b, (), {2})
show('(1, 2.5) >= ()', lambda a, b: a >= b, (1, 2.5), ())
show('(1, 2.5) >= (1, 2.5)', lambda a, b: a >= b, (1, 2.5), (1, 2.5))
show('(1, 2.5) >= 0', lambda a, b: a >= b, (1, 2.5), 0)
show('(1, 2.5) >= 7', lambda a, b: a >= b, (1, 2.5), 7)
show('(1, 2.5) >= True', lambda a, b: a >= b, (1, 2.5), True)
show('(1, 2.5) >= False', lambda a, b: a >= b, (1, 2.5), False)
show('(1, 2.5) >= 0.0', lambda a, b: a >= b, (1, 2.5), 0.0)
show('(1, 2.5) >= 2.5', lambda a, b: a >= b, (1, 2.5), 2.5)
show('(1, 2.5) >= 1+2j', lambda a, b: a >= b, (1, 2.5), 1+2j)
show('(1, 2.5) >= 0j', lambda a, b: a >= b, (1, 2.5), 0j)
show('(1, 2.5) >= None', lambda a, b: a >= b, (1, 2.5), None)
show("(1, 2.5) >= ''", lambda a, b: a >= b, (1, 2.5), '')
show('(1, 2.5) >= []', lambda a, b: a >= b, (1, 2.5), [])
show('(1, 2.5) >= {2}', lambda a, b: a >= b, (1, 2.5), {2})
