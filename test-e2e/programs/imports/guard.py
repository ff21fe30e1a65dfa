import sys
print(__name__, __file__.endswith("guard.py"), sys.argv, __package__, __spec__)
def main():
    print("main", sys.path[0] != "", sys.modules[__name__].main is main)
if __name__ == "__main__":
    main()
import lazy_names
print(lazy_names.answer, lazy_names.real)
try:
    lazy_names.other
except AttributeError as e:
    print(e)
from lazy_names import answer as a
print(a)
import builtins
print(builtins.len is len, builtins.__name__)
builtins.shout = lambda s: s.upper() + "!"
print(shout("hey"))
