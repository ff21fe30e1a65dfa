def f(x):
    match x:
        case 0 | 1: return "small"
        case -5: return "neg"
        case "a" | "b" as s: return "letter " + s
        case []: return "empty"
        case [x]: return f"one {x}"
        case [1, int(y), *rest] if y > 1: return f"1,y {y} {rest}"
        case (a, (b, c)): return f"nested {a} {b} {c}"
        case [first, *_, last]: return f"ends {first} {last}"
        case {"k": v, **rest}: return f"k={v} {rest}"
        case {"t": [1, 2] as l}: return f"t={l}"
        case {}: return "dict"
        case None: return "none"
        case True: return "true"
        case int(n): return f"int {n}"
        case float(): return "float"
        case str() as s: return f"str {s}"
        case bytes(b): return b
        case complex(real=0): return "imag"
        case set() | frozenset(): return "set"
        case _: return "other"
for v in [0,1,-5,"a","b",[],[7],[1,2,3,4],[1,0,5],(1,(2,3)),range(5),{"k":1,"z":2},{"t":[1,2]},{"q":1},None,True,False,10,2.5,"zz",b"x",2j,1+2j,{1},frozenset(),object]:
    print(repr(v), "->", f(v))
def g(p):
    match p:
        case 1, 2: return "t12"
        case 1, *r: return ("r", r)
        case [*_]: return "any seq"
        case str(x) if x: return x
        case int(real=3): return "three"
    return "no"
for v in [(1,2),[1],(2,),"", "q", 3, 4]: print(g(v))
try:
    match 3:
        case int(1,2): pass
except TypeError as e: print(e)
x = 3
try:
    match 3:
        case x(): pass
except TypeError as e: print(e)
match = 5
print(match)
match (1, 2):
    case (a, b): print(a, b)
case = 7
print(case, match)
for i in range(3):
    match i:
        case 1: continue
        case 2: break
    print("loop", i)
match x, 4:
    case 3, y: print("xy", y)
import sys
match sys.maxsize:
    case sys.maxsize: print("value ok")
