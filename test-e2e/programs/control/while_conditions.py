# Conditions of while: any truth value, walrus, short circuits.
stack = [1, 2, 3]
while stack:
    print(stack.pop(), end=" ")
print()
data = iter("abc")
while (char := next(data, None)) is not None:
    print(char, end=" ")
print(char)
calls = []


def said(what, value):
    calls.append(what)
    return value


n = 0
while said("a", n < 2) and (said("b", n == 0) or said("c", True)):
    n += 1
print(n, "".join(calls))
