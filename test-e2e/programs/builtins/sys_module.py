import sys
import math as m
from math import floor, pi as p
from sys import maxsize

print(len(sys.argv), sys.argv[0].split("/")[-1].split("\\")[-1], sys.maxsize, maxsize == 2**63 - 1, sys.byteorder, sys.version_info[:2], sys.version_info >= (3, 8), sys.version_info.major, sys.implementation.name in ("cpython", "serigraph"))
print(m.pi == p, floor(2.5), m is not None, sys.getrecursionlimit(), sys.float_info.max, sys.float_info.epsilon, sys.maxunicode)
print("out", file=sys.stdout)
sys.stdout.write("w1 ")
print(sys.stdout.write("w2\n"))
sys.stdout.flush()
try:
    import no_such_module
except ImportError as e:
    print(type(e).__name__, e)
try:
    from math import no_such_name
except ImportError as e:
    print(str(e).split(" (")[0])
try:
    sys.no_such
except AttributeError as e:
    print(e)
