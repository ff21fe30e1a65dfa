print(True + 0.5, False * 2.5, 1.5 - True, True / 4, 2.0 ** True, 7.5 // True, 7.5 % True)
print(0.5 == True, 1.0 == True, 0.0 == False, True < 1.5, sum([True, True, 0.5]), max(True, 0.5), min(False, -0.5))
print(1.0 and 2.0, 0.0 or 3.0, not 0.0, not 0.1, 0.0 and 1, [1, 0][0.0 == 0])
print({1: "int", 1.0: "float", True: "bool"}, {0.0, 0, False}, hash(1.0), 1.0 in {1: 2})
try:
    items = [1, 2]
    items[1.0]
except TypeError as e:
    print(e)
try:
    range(2.0)
except TypeError as e:
    print(e)
try:
    "a" * 2.0
except TypeError as e:
    print(e)
