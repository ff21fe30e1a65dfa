def make(divisor):
    def divide(x):
        return x / divisor
    return divide


halve = make(2)
broken = make(0)
print(halve(10))
print(broken(10))
