def step(live):
    counts = {}
    for x, y in live:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    counts[x + dx, y + dy] = counts.get((x + dx, y + dy), 0) + 1
    return {c for c, n in counts.items() if n == 3 or n == 2 and c in live}


glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
state = glider
for g in range(4):
    state = step(state)
print(sorted(state), state == {(x + 1, y + 1) for x, y in glider})
blinker = {(0, 1), (1, 1), (2, 1)}
print(sorted(step(blinker)), step(step(blinker)) == blinker, step({(0, 0)}), step(set()))
acorn = {(0, 2), (1, 0), (1, 2), (3, 1), (4, 2), (5, 2), (6, 2)}
sizes = []
for g in range(60):
    sizes.append(len(acorn))
    acorn = step(acorn)
print(sizes, min(acorn), max(acorn))
rule = 110
row = [0] * 30 + [1]
for _ in range(12):
    print("".join([".#"[c] for c in row]))
    row = [rule >> (4 * l + 2 * c + r) & 1 for l, c, r in zip([0] + row, row, row[1:] + [0])]
