def none(): pass
def one(a): pass
def two(a, b): pass
def three(a, b, c): pass
def opt(a, b=1): pass
def opts(a, b=1, c=2): pass
def var(a, *b): pass
def kw(**k): pass


calls = [
    lambda: none(1), lambda: none(1, 2), lambda: one(), lambda: one(1, 2), lambda: two(), lambda: two(1), lambda: three(1), lambda: three(), lambda: three(1, 2, 3, 4),
    lambda: opt(), lambda: opt(1, 2, 3), lambda: opts(1, 2, 3, 4), lambda: var(), lambda: kw(1), lambda: one(b=1), lambda: one(1, a=2), lambda: two(1, c=3), lambda: two(b=1),
    lambda: opt(b=2), lambda: none(x=1), lambda: two(1, 2, **{"z": 1}), lambda: (lambda x: x)(), lambda: (lambda: 1)(2), lambda: one(1, bb=2), lambda: two(a=1, bb=2),
]
for call in calls:
    try:
        call()
        print("fine")
    except TypeError as e:
        print(e)
