def weight(pair):
    return pair[1] * pair[0]


print(sorted([(1, 2), (3, 1)], key=weight))
print(sorted([(1, 2), ("a", "b")], key=weight))
