"""`with` on memoryviews, the context managers that need no file: released when the block is left, however it is."""


def state(view):
    try:
        return view[0]
    except ValueError as e:
        return e


data = b"abc"
with memoryview(data) as v:
    print(v[0])
print(state(v))
with (memoryview(data) as a, memoryview(data) as b,):
    print(a == b)
print(state(a), state(b))


def returned():
    with memoryview(data) as v:
        return v, v[0]


view, first = returned()
print(first, state(view))

try:
    with memoryview(data) as v:
        raise ValueError("x")
except ValueError as e:
    print(e, state(v))

for i in range(3):
    with memoryview(data) as v:
        if i == 1:
            break
        continue
print(i, state(v))

for bad in (3, None, []):
    try:
        with bad:
            pass
    except TypeError as e:
        print(e)

with (memoryview(data)) as v:
    print(len(v))


def items():
    with memoryview(data) as v:
        for x in v:
            yield x, v


kept = [v for _, v in items()]
print(len(kept), state(kept[0]))
for x, v in items():
    print(x, v[1])
    break

box = {}
with memoryview(data) as box["v"], memoryview(b"xyz") as w:
    print(box["v"][0], w[1])
print(state(box["v"]))

try:
    with memoryview(data) as v:
        with memoryview("text") as w:
            print("never")
except TypeError as e:
    print(e, state(v), e.__context__)


def finally_inside():
    try:
        with memoryview(data) as v:
            try:
                return "value"
            finally:
                print("inner", state(v))
    finally:
        print("outer", state(v))


print(finally_inside())
with memoryview(data) as v: pass
print(state(v))
with memoryview(data) as u, memoryview(data) as v, memoryview(data) as w:
    pass
print(state(u), state(v), state(w))


def unpacking():
    with memoryview(data) as (a, b):
        print("never")


try:
    unpacking()
except (TypeError, ValueError) as e:
    print(e)
with memoryview(data) as v:
    pass
with v:
    print(v[0])
