# heapq: nlargest, merge.
import heapq


def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


show('heapq.nlargest(2, [3, 1, 4, 1, 5])', lambda: heapq.nlargest(2, [3, 1, 4, 1, 5]))
show('heapq.nsmallest(2, [3, 1, 4, 1, 5])', lambda: heapq.nsmallest(2, [3, 1, 4, 1, 5]))
show('heapq.nlargest(0, [1])', lambda: heapq.nlargest(0, [1]))
show('heapq.nlargest(9, [1, 2])', lambda: heapq.nlargest(9, [1, 2]))
show("heapq.nsmallest(1, ['bb', 'a'], key=len)", lambda: heapq.nsmallest(1, ['bb', 'a'], key=len))
show('heapq.nlargest(2, [3, 1, 4], key=lambda v: -v)', lambda: heapq.nlargest(2, [3, 1, 4], key=lambda v: -v))
show('list(heapq.merge([1, 4], [2, 3]))', lambda: list(heapq.merge([1, 4], [2, 3])))
show('list(heapq.merge([4, 1], [3, 2], reverse=True))', lambda: list(heapq.merge([4, 1], [3, 2], reverse=True)))
show("list(heapq.merge(['a', 'ccc'], ['bb'], key=len))", lambda: list(heapq.merge(['a', 'ccc'], ['bb'], key=len)))
show('list(heapq.merge())', lambda: list(heapq.merge()))
show('heapq.nsmallest(-1, [1])', lambda: heapq.nsmallest(-1, [1]))
