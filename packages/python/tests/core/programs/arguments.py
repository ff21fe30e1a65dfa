# Binding of arguments: CPython's texts for everything that can be wrong.
def show(f, *args, **kw):
    try:
        print(f(*args, **kw))
    except TypeError as e:
        print(e)

def none(): return ()
def one(a): return a,
def two(a, b): return a, b
def three(a, b, c): return a, b, c
def default(a, b=2, c=3): return a, b, c
def posonly(a, b, /, c, *, d, e=5): return a, b, c, d, e
def rest(a, *args, k, **kw): return a, args, k, kw
def kwonly(*, first, second, third): return first, second, third
def named_max(maximum_length=1): return maximum_length

show(none); show(none, 1); show(none, 1, 2); show(none, x=1)
show(one); show(one, 1); show(one, 1, 2); show(one, a=1); show(one, b=1); show(one, 1, a=2)
show(two); show(two, 1); show(two, b=1); show(two, 1, 2, 3); show(two, 1, 2, c=3)
show(three); show(three, 1); show(three, c=1); show(three, 1, 2, 3, 4)
show(default); show(default, 1); show(default, 1, c=9); show(default, 1, 2, 3, 4); show(default, 1, 2, b=3)
show(posonly, 1, 2, 3); show(posonly, 1, 2, 3, d=4); show(posonly, 1, 2, c=3, d=4, e=6)
show(posonly, a=1, b=2, c=3, d=4); show(posonly, 1, b=2, c=3, d=4); show(posonly, 1, 2, 3, 4, d=5); show(posonly, 1, d=4)
show(rest, 1, k=2); show(rest, 1, 2, 3, k=4, z=5); show(rest, 1); show(rest, k=1); show(rest, 1, a=2, k=3)
show(kwonly); show(kwonly, first=1); show(kwonly, first=1, third=3); show(kwonly, 1, 2, first=1, second=2, third=3)
show(kwonly, 1); show(kwonly, 1, first=1)
show(named_max, max_length=3); show(named_max, maximum_lenth=3); show(named_max, zzz=3)
show(lambda x, y=1: (x, y)); show(lambda x, y=1: (x, y), 5)
def outer():
    def inner(p): return p
    return inner
show(outer())
nothing, five, text = None, 5, "x"
for bad in (lambda: one(*5), lambda: one(**5), lambda: one(1, *5), lambda: one(**{1: 2}), lambda: two(**{"a": 1}, **{"a": 2}),
            lambda: len(), lambda: len(1, 2), lambda: len(x=1), lambda: [].append(), lambda: {}.get(), lambda: isinstance(1),
            lambda: nothing(), lambda: five(1), lambda: text(1), lambda: ValueError(x=1), lambda: print(1, foo=2)):
    try:
        print(bad())
    except TypeError as e:
        print(e)
def change(a, b=[]):
    b.append(a)
    return b
print(change(1), change(2), change.__defaults__)
change.__defaults__ = (7,)
try:
    change(1)
except AttributeError as e:
    print(e)
change.extra = "attribute"
print(change.extra, change.__name__, change.__qualname__, outer().__qualname__, change.__dict__)
