import sys

print()
print("a", "b", sep="")
print("a", "b", sep="-", end="!\n")
print(1, 2.5, None, True, "s", [1], sep=", ")
print("no newline", end="")
print(" ...continued")
print(sep="x")
print("a", "b", sep=None, end=None)
print(*range(5), sep="\n")
print(*[], end="empty\n")
print("to stdout", file=sys.stdout, flush=True)
sys.stdout.write("written\n")
for options in ({"sep": 1}, {"end": 5}, {"foo": 1}):
    try:
        print("x", **options)
    except TypeError as e:
        print(e)
print("\ttab\\", "uni ✓ 😀", 'q"q')
