operations = [
    lambda: 1 + "a", lambda: "a" + 1, lambda: 1 - [], lambda: 2 ** "x", lambda: 3 / None,
    lambda: 3 // "2", lambda: 5 % [], lambda: 1 & 2.0, lambda: 1 | "x", lambda: 1 ^ 1.5,
    lambda: 1 << "2", lambda: None + 1, lambda: [] + 1, lambda: () + [], lambda: {} + {},
    lambda: "a" * "b", lambda: "a" - "b", lambda: [1] * 2.0, lambda: divmod(1, "a"), lambda: {1} + {2},
]
for operation in operations:
    try:
        print(operation())
    except TypeError as e:
        print(e)
n = 1
try:
    n += "x"
except TypeError as e:
    print(e, n)
try:
    n -= None
except TypeError as e:
    print(e, n)
