from pprint import pprint, pformat, PrettyPrinter, pp, saferepr, isreadable
import collections, dataclasses, types
data = {"name": "x"*20, "list": list(range(40)), "nested": {"a": [1,2,{"k": "v"*30}], "b": ("t",)*12}, "s": "a long string with several words that must be split over more than one line of the output"}
pprint(data); pprint(data, width=40); pprint(data, indent=4); pprint(data, compact=True); pprint(data, depth=2); pp(data)
pprint({3:1, "a":2, (1,2):3, None:4}); pprint(set(range(30))); pprint([]); pprint({}); pprint(())
pprint(collections.OrderedDict((f"key{i}", i) for i in range(12))); pprint(collections.defaultdict(list, {f"k{i}": [i]*5 for i in range(6)})); pprint(collections.Counter("abracadabra"*3)); pprint(collections.deque(range(50), maxlen=60)); pprint(collections.ChainMap({f"a{i}": i for i in range(12)}, {"b": 2}))
pprint(b"bytes "*20); pprint("word "*40); pprint(["multi\nline\n"*10]); pprint(bytearray(b"x"*100)); pprint(types.SimpleNamespace(a=1, b=["long"]*30))
@dataclasses.dataclass
class P:
    x: int
    name: str
    items: list
pprint(P(1, "n", list(range(40)))); pprint([P(1,"n",[])]); pprint((1,)); pprint(123456789, underscore_numbers=True)
l = [1]; l.append(l); print(saferepr(l)[:20], isreadable(l), isreadable([1,"a"]), isreadable(object()))
class R:
    def __repr__(self): return "R()" * 40
pprint([R(), R()]); print(pformat([[1,2,3],[4,5,6]], width=10))
for kw in [dict(width=0), dict(indent=-1), dict(depth=0)]:
    try: PrettyPrinter(**kw)
    except ValueError as e: print(e)
