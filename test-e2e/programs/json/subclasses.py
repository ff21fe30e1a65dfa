"""Instances of subclasses of what JSON has."""

import json
class F(float): pass
class I(int): pass
class S(str): pass
class L(list): pass
class T(tuple): pass
class D(dict): pass
for v in (F(0.5), I(3), S("a"), L([1]), T((1,)), D(a=1), [F(1.5)], {"a": F(2)}, {F(1.5): 1}, {I(2): 1}, {S("k"): S("v")}, True):
    try: print(json.dumps(v), json.dumps(v, indent=1))
    except TypeError as e: print(type(v), e)
