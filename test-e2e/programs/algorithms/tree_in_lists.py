# A binary search tree of [value, left, right] lists.
def insert(tree, value):
    if tree is None:
        return [value, None, None]
    side = 1 if value < tree[0] else 2
    tree[side] = insert(tree[side], value)
    return tree


def in_order(tree):
    return [] if tree is None else in_order(tree[1]) + [tree[0]] + in_order(tree[2])


def height(tree):
    return 0 if tree is None else 1 + max(height(tree[1]), height(tree[2]))


def remove(tree, value):
    if tree is None:
        raise KeyError(value)
    if value < tree[0]:
        tree[1] = remove(tree[1], value)
    elif value > tree[0]:
        tree[2] = remove(tree[2], value)
    elif tree[1] is None:
        return tree[2]
    elif tree[2] is None:
        return tree[1]
    else:
        least = tree[2]
        while least[1] is not None:
            least = least[1]
        tree[0] = least[0]
        tree[2] = remove(tree[2], least[0])
    return tree


tree = None
for v in (50, 30, 70, 20, 40, 60, 80, 35, 45, 65):
    tree = insert(tree, v)
print(in_order(tree), height(tree), tree)
for v in (20, 30, 50, 70):
    tree = remove(tree, v)
    print(v, in_order(tree), height(tree), tree[0])
try:
    remove(tree, 99)
except KeyError as e:
    print("no", e)
level, rows = [tree], []
while level:
    rows.append([n[0] for n in level])
    level = [c for n in level for c in n[1:] if c is not None]
print(rows)
