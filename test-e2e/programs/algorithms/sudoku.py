puzzle = "53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79"
board = [int(c) if c != "." else 0 for c in puzzle]
tries = 0


def allowed(i):
    row, column = i // 9, i % 9
    box = row // 3 * 27 + column // 3 * 3
    used = {board[row * 9 + k] for k in range(9)} | {board[k * 9 + column] for k in range(9)} | {board[box + k // 3 * 9 + k % 3] for k in range(9)}
    return [d for d in range(1, 10) if d not in used]


def solve():
    global tries
    choices = [(allowed(i), i) for i in range(81) if board[i] == 0]
    if not choices:
        return True
    options, i = min(choices, key=lambda c: len(c[0]))
    for d in options:
        tries += 1
        board[i] = d
        if solve():
            return True
    board[i] = 0
    return False


print(solve(), tries)
for r in range(9):
    print(" ".join(map(str, board[r * 9 : r * 9 + 9])))
