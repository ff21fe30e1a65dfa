x = 5
print(x is 5, x is not "a", x is (), x is (1, 2), x is -1, 1 is x, None is x, x is ..., x is None is 3)
s = "\d \w" '\z' r"\d"; q = b"\q"
m = """line
\d
end \777"""
f = f"\p{x}\k"
try:
    1[0]
except TypeError as e: print(e)
try:
    "abc"["b"]
except TypeError as e: print(e)
try:
    [1]["b"], (1, 2)[1.5], {1}[0], {1:2}["x"], "a"[None:2], [1][True], b""["x"]
except TypeError as e: print(e)
try:
    1(), "a"(), [](3), (1, 2)(3), {}(), f"a"()
except TypeError as e: print(e)
try:
    (lambda: 0)(), (lambda: 0)[0]
except TypeError as e: print(e)
assert (x, "no")
assert () == ()
def f():
    """doc \* string
    \more"""
    return x is 3.5
class C:
    y = "a" is x
print(eval("x is 5"), eval("'\\y'"))
exec("if x is 1: pass\nassert (1, 2)")
compile("x is 2", "other.py", "exec")
y = "\400" "\8" "\08"
z = b"\500"


