def f():
    a = {1: 2}; b = a
    for i in range(5):
        a |= {i: i}
        a |= a
    return a is b, a
class D(dict): pass
d = D(x=1); e = d
d |= {"y": 2}; print(type(d), d is e, d)
d |= [("z", 3)]; print(d is e, d)
s = {}; s |= D(q=1); print(type(s), s)
t = {1: 1} | D(w=2); print(type(t), t); t = D(w=2) | {1: 1}; print(type(t), t)
class K:
    def __hash__(self): return 1
    def __eq__(self, o): return True
k = {K(): 1}; j = k; k |= {K(): 2}; print(len(k), k is j)
print(f())
