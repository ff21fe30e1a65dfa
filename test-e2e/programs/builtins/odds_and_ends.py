"""Corners that programs of others use."""
import ast
import re
import sys

print(ast.dump(ast.parse("f'x'"))); print(ast.dump(ast.parse("f''")))
try: ast.literal_eval("f'x'")
except ValueError as e: print(str(e)[:40])
def f():
    f"not a docstring"
print(f.__doc__)
print(len(range(sys.maxsize)), len(range(-5, sys.maxsize - 10, 3)))
try: len(range(sys.maxsize + 1))
except OverflowError as e: print(e)
print((2.5).__rdivmod__(7), (2).__rdivmod__(7), (2).__rdivmod__(2.0))
a = [1]
list.append.__get__(a, list)(5)
print(a, str.upper.__get__("abc")())
print(re.Pattern[str], re.Match[str])
print([].append.__self__, len.__self__, hasattr(list.append, "__self__"), list.append.__objclass__)
class D:
    def __get__(self, i, o): return "dyn" if i is None else "inst"
class C:
    __doc__ = D()
print(C.__doc__, C().__doc__)
print(sys._getframe().f_lasti >= 0)
