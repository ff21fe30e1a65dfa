# __mod__ in a loop that is traced: methods that change, operands of several classes.

class Number:
    def __init__(self, value):
        self.value = value
    def __mod__(self, other):
        if isinstance(other, Number):
            return Number((self.value * 3 + other.value) % 1009)
        if isinstance(other, int):
            return Number((self.value * 5 + other) % 1009)
        return NotImplemented
    def __rmod__(self, other):
        return Number((self.value * 7 + other) % 1009)


class Special(Number):
    def __mod__(self, other):
        return Special(super().__mod__(other).value ^ 1)


def often(x, y):
    failures = 0
    for i in range(500):
        x = x % y
        x = x % i
        x = i % x
        if i % 50 == 7:
            try:
                x = x % "text"
            except TypeError as error:
                failures += len(str(error))
        if i == 300:
            y = Special(y.value)
        if i == 400:
            Number.__mod__ = lambda self, other: Number(i)
    return type(x).__name__, x.value, failures


print(often(Number(1), Number(2)))
print(often(Special(3), Number(4)))
