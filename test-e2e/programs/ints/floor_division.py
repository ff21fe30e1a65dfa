# // rounds towards minus infinity, whatever the signs.
for a in (7, -7, 8, -8, 0, 1, -1):
    for b in (2, -2, 3, -3, 8, -8):
        print(a, "//", b, "=", a // b, "rest", a % b, a - (a // b) * b == a % b)
print(divmod(17, 5), divmod(-17, 5), divmod(17, -5), divmod(-17, -5))
print(True // True, False // 5, True % 2)
for expression in (lambda: 1 // 0, lambda: 1 % 0, lambda: divmod(1, 0), lambda: 0 // False):
    try:
        expression()
    except ZeroDivisionError as e:
        print(e)
