"""Module docstring."""
print(__doc__, __name__)
counter = 0


def bump():
    global counter, created
    counter += 1
    created = counter * 10
    return counter


print(bump(), bump(), counter, created)
if counter == 2:
    def pick():
        return "two"
else:
    def pick():
        return "other"
print(pick())
for name in ("a", "b"):
    def pick(n=name):
        return n
print(pick(), name)
print = print
max = lambda *a: "shadowed"
print(max(1, 2))
del max
print(max(1, 2))
assert counter == 2, "not reached"
try:
    assert counter == 3, f"counter is {counter}"
except AssertionError as e:
    print("assert:", e)
