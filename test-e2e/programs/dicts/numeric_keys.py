d = {1: "int"}
d[1.0] = "float"
d[True] = "bool"
print(d, len(d), d[1], 1.0 in d, True in d)
e = {0: "a", False: "b", 0.0: "c", -0.0: "d"}
print(e)
big = {2**63: 1, 2.0**63: 2, 2**53: 3, float(2**53): 4, 2**53 + 1: 5}
print(big)
nan = float("nan")
n = {nan: 1, 1.5: 2}
print(len(n), n[nan], nan in n)
m = {"1": "str", 1: "int", (1,): "tuple", None: "none", 1.5: "f", frozenset(): "fs"}
print(m["1"], m[1], m[(1,)], m[None], m[1.5], m[frozenset()], len(m))
print({i * 0.5: i for i in range(5)}.get(1), {-1: "a", -2: "b"}[-1], {2**70: 0}.get(float(2**70)))
