print(((((((((((((((((((1 + 2) * 3) - 4) * 5) + 6) * 7) - 8) * 9) + 10) * 11) - 12) * 13) + 14) * 15) - 16) * 17) + 18) * 19) - 20)
print([[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]][0][0][0][0][0][0])
print(1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + 10 + 11 + 12 + 13 + 14 + 15 + 16 + 17 + 18 + 19 + 20 - 21 - 22 - 23 - 24 - 25 * 26 // 27 % 28)
print(not not not not not not True, - - - - -5, ~~~~7, 2 ** 1 ** 2 ** 3 ** 1)
f = lambda a: lambda b: lambda c: lambda d: lambda e: lambda f: lambda g: (a, b, c, d, e, f, g)
print(f(1)(2)(3)(4)(5)(6)(7))
x = 1 if 0 else 2 if 0 else 3 if 0 else 4 if 0 else 5 if 0 else 6
print(x, {"a": {"b": {"c": {"d": {"e": [1, (2, {"f": "g"})]}}}}}["a"]["b"]["c"]["d"]["e"][1][1]["f"])
print(max(min(max(min(max(min(1, 2), 3), 4), 5), 6), min(max(7, 8), 9)), str(str(str(str(len(str(str(12345))))))))
