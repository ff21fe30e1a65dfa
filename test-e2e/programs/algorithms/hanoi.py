def hanoi(n, a, b, c, moves):
    if n:
        hanoi(n - 1, a, c, b, moves)
        moves.append((a, c))
        hanoi(n - 1, b, a, c, moves)


moves = []
hanoi(3, "A", "B", "C", moves)
print(moves)
pegs = {"A": list(range(10, 0, -1)), "B": [], "C": []}
moves = []
hanoi(10, "A", "B", "C", moves)
for source, target in moves:
    disc = pegs[source].pop()
    assert not pegs[target] or pegs[target][-1] > disc, (source, target, disc)
    pegs[target].append(disc)
print(len(moves), pegs)
gray = [i ^ i >> 1 for i in range(16)]
print([f"{g:04b}" for g in gray], [bin(a ^ b).count("1") for a, b in zip(gray, gray[1:])])
