# Number literals of every form.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


show('0x_ff', lambda: 0x_ff)
show('0b1_0', lambda: 0b1_0)
show('0o17', lambda: 0o17)
show('1_000.5_0', lambda: 1_000.5_0)
show('1e1_0', lambda: 1e1_0)
show('1_0j', lambda: 1_0j)
show('.5', lambda: .5)
show('5.', lambda: 5.)
show('1e-3', lambda: 1e-3)
show('0_0', lambda: 0_0)
show('00', lambda: 00)
show('0xDEAD_beef', lambda: 0xDEAD_beef)
show('1E5', lambda: 1E5)
show('0J', lambda: 0J)
