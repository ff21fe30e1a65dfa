import sys

try:
    [].pop()
except IndexError as e:
    print(e)
    raise SystemExit((1, "tuple"))
