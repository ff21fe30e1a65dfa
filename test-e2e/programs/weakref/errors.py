import gc
import weakref


def show(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__module__, type(e).__name__, e)


class Slotted:
    __slots__ = ("x",)


class Referable:
    __slots__ = ("x", "__weakref__")


class MyInt(int):
    pass


class MyList(list):
    pass


class MyStr(str):
    pass


kept = [Referable(), MyList(), MyStr("s"), {1}, frozenset([1]), lambda: 0, len, type, gc, (i for i in ""), Referable]
for value in kept:
    print(weakref.ref(value)() is value)
for value in (1, 1.5, "s", b"b", None, [], {}, (), object(), Slotted(), MyInt(3), range(3), True, slice(1)):
    show(lambda: weakref.ref(value))
show(lambda: weakref.WeakMethod(len.__class__))
show(lambda: weakref.proxy(5))
show(lambda: hash(weakref.proxy(kept[0])))
show(lambda: weakref.WeakSet().pop())
show(lambda: weakref.WeakSet([1]))
show(lambda: weakref.WeakValueDictionary()["x"])
show(lambda: weakref.WeakValueDictionary({"x": 1}))
show(lambda: weakref.getweakrefcount(5))
show(lambda: weakref.ref)
show(lambda: gc.collect(5))
show(lambda: gc.isenabled())
gc.disable()
show(lambda: gc.isenabled())
gc.enable()
show(lambda: (gc.is_tracked(1), gc.is_tracked([]), gc.is_tracked("a"), gc.get_threshold().__class__, gc.get_debug()))


class KeyRef(weakref.ref):
    def __init__(self, ob, callback=None, **annotations):
        super().__init__(ob, callback)
        for k, v in annotations.items():
            setattr(self, k, v)


k = KeyRef(kept[1], a=1)
print(k.a, k() is kept[1], k == weakref.ref(kept[1]), isinstance(k, weakref.ReferenceType))
