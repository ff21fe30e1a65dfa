# functools: wraps.
from functools import *


def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


show('wraps(len)(lambda x: 1).__name__', lambda: wraps(len)(lambda x: 1).__name__)
show('wraps(len)(lambda x: 1).__wrapped__ is len', lambda: wraps(len)(lambda x: 1).__wrapped__ is len)
show('update_wrapper(lambda: 1, abs).__doc__ == abs.__doc__', lambda: update_wrapper(lambda: 1, abs).__doc__ == abs.__doc__)
show('wraps(5)(lambda: 1).__name__', lambda: wraps(5)(lambda: 1).__name__)
