import sys

print("to stdout")
print("to stderr", file=sys.stderr)
sys.stderr.write("written é😀\n")
print("a", "b", sep="|", end="$\n", file=sys.stderr)
print("last")
