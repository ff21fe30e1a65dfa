# What calls with wrong arguments are told.
def f(a, b, /, c, d=4, *, e, g=7):
    return a, b, c, d, e, g


def only(*, k):
    return k


def none():
    return None


calls = [
    "f(1, 2, 3, e=5)", "f()", "f(1)", "f(1, 2, 3)", "f(1, 2, 3, 4, 5, e=6)", "f(1, b=2, c=3, e=5)", "f(1, 2, 3, c=4, e=5)",
    "f(1, 2, 3, e=5, z=1)", "f(1, 2, c=3, e=5, g=6)", "f(a=1, b=2, c=3, e=5)", "only(1)", "only()", "only(k=1, j=2)", "none(1)",
    "none(x=1)", "f(*[1, 2], **{'c': 3, 'e': 4})", "f(*5)", "f(**5)", "f(**{1: 2})", "f(1, 2, **{'c': 1}, **{'c': 2})", "(lambda x: x)()",
    "f(1, 2, 3, *[4], e=1, **{'e': 2})", "none(*[])", "only(**{'k': 1})",
]
for call in calls:
    try:
        print(call, "->", eval(call))
    except TypeError as error:
        print(call, "->", error)
