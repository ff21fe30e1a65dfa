def depth(n):
    return n if n == 0 else 1 + depth(n - 1)


print(depth(950))
for size in (990, 10000, 10**6):
    try:
        print(size, depth(size) == size)
    except RecursionError as e:
        print(size, e)
import sys

limit = sys.getrecursionlimit()
print(limit)
sys.setrecursionlimit(6000)
print(depth(5500), sys.getrecursionlimit())
sys.setrecursionlimit(limit)
try:
    depth(5500)
except RecursionError as e:
    print(e)
for bad in (0, -1):
    try:
        sys.setrecursionlimit(bad)
    except ValueError as e:
        print(e)
