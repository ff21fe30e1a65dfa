# collections: userdict userlist userstring.
from collections import *


def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


show('UserDict(a=1)', lambda: UserDict(a=1))
show("UserDict({'a': 1})['b']", lambda: UserDict({'a': 1})['b'])
show('UserList([1, 2]) + [3]', lambda: UserList([1, 2]) + [3])
show("UserList('ab')[0]", lambda: UserList('ab')[0])
show("UserString('ab') + 'c'", lambda: UserString('ab') + 'c')
show("UserString('ab').upper()", lambda: UserString('ab').upper())
show('UserList([2, 1]) < UserList([3])', lambda: UserList([2, 1]) < UserList([3]))
show('(lambda u: (u.append(1), u))(UserList())', lambda: (lambda u: (u.append(1), u))(UserList()))
show("UserDict(a=1) | {'b': 2}", lambda: UserDict(a=1) | {'b': 2})
show("len(UserString('abc'))", lambda: len(UserString('abc')))
