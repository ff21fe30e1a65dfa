import math
for o in (5, True, None, 1.5, "abc", (1,2), {1}, frozenset(), range(3), len, lambda: 0, int, math, iter([]), {}.keys(), slice(1), (x for x in [])):
    for k in (0, slice(1), "a", None):
        try: del o[k]
        except Exception as e: print(type(o).__name__, type(k).__name__, e)
        try: o[k] = 1
        except Exception as e: print(type(o).__name__, type(k).__name__, e)
        try: o[k]
        except Exception as e: print(type(o).__name__, type(k).__name__, e)
