def knapsack(items, capacity):
    best = [(0, ())] * (capacity + 1)
    for name, weight, value in items:
        for c in range(capacity, weight - 1, -1):
            candidate = (best[c - weight][0] + value, best[c - weight][1] + (name,))
            if candidate[0] > best[c][0]:
                best[c] = candidate
    return best[capacity]


items = [("map", 9, 150), ("compass", 13, 35), ("water", 153, 200), ("sandwich", 50, 160), ("glucose", 15, 60), ("tin", 68, 45), ("banana", 27, 60), ("apple", 39, 40), ("cheese", 23, 30), ("camera", 32, 30)]
for capacity in (0, 10, 60, 150, 300, 500):
    print(capacity, *knapsack(items, capacity))


def change(amount, coins):
    ways = [1] + [0] * amount
    fewest = [0] + [None] * amount
    for c in coins:
        for a in range(c, amount + 1):
            ways[a] += ways[a - c]
            if fewest[a - c] is not None and (fewest[a] is None or fewest[a - c] + 1 < fewest[a]):
                fewest[a] = fewest[a - c] + 1
    return ways[amount], fewest[amount]


print(change(100, [1, 5, 10, 25, 50]), change(200, [1, 2, 5, 10, 20, 50, 100, 200]), change(7, [2, 4]), change(0, [1]))
