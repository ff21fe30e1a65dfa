# Chains evaluate each operand once, and stop at the first false comparison.
log = []


def said(value):
    log.append(value)
    return value


print(said(1) < said(3) < said(2) < said(9), log)
print(1 < 2 > 1 != 3 == 3 in [3] is not None)
print(0 == False is False, (0 == False) is False)


class Odd:
    def __lt__(self, other):
        return []
    def __gt__(self, other):
        return "gt"


print(Odd() < 1 < 2, Odd() > 1 > 0, 1 < Odd() < 2)
x = 5
print(not 1 < x < 4, 1 < x < 4 or x == 5, [y for y in range(9) if 2 < y <= 5])
