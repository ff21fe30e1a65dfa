def inverse(x):
    return 1 / x


print(sum(inverse(x) for x in [1, 2]))
print(sum(inverse(x) for x in [1, 0]))
