"""Bounds of islice()."""

from itertools import islice

for args in ((3,), (1, 3), (0, 9, 2), (None,), (None, 2), (1, None), (1, None, 2), (True,), (0,)):
    print(list(islice("abcdef", *args)))
for args in ((-1,), (1, -1), ("a",), (1, 2, 0), (1, 2, "x"), (2**64,), (0, 2**64)):
    try:
        islice("abc", *args)
    except ValueError as e:
        print(e)
