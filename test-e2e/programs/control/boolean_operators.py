# and, or, not give operands, not bools, and stop early.
values = [0, 1, "", "a", [], [0], None, 0.0, -0.0]
print([x and "yes" for x in values])
print([x or "no" for x in values])
print([not x for x in values])


class Loud:
    def __init__(self, name, truth):
        self.name, self.truth = name, truth
    def __bool__(self):
        print("bool", self.name)
        return self.truth
    def __repr__(self):
        return self.name


a, b, c = Loud("a", True), Loud("b", False), Loud("c", True)
print(a and b and c)
print(b or a or c)
print(not b)
if a and (b or c):
    print("taken")
while b or not a:
    pass
