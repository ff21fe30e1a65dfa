print(int("42"))
print(list(map(int, ["1", "2", "x3"])))
