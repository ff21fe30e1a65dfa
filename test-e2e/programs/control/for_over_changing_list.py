# A list that grows or shrinks while a for statement goes over it.
items = [1, 2, 3]
for item in items:
    if len(items) < 6:
        items.append(item * 10)
print(items)
for item in items:
    items.remove(item)
print(items)
items = list(range(6))
for item in items:
    items.pop()
    print(item, items)
for item in items:
    items.clear()
print(items)
