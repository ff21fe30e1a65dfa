"""Tic-tac-toe solved by minimax with alpha-beta, a memo of symmetric positions, and a tournament."""

LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]
ROTATE = (6, 3, 0, 7, 4, 1, 8, 5, 2)
MIRROR = (2, 1, 0, 5, 4, 3, 8, 7, 6)
EMPTY = "." * 9


def winner(board):
    for a, b, c in LINES:
        if board[a] != "." and board[a] == board[b] == board[c]:
            return board[a]
    return None


def moves(board):
    return [i for i, c in enumerate(board) if c == "."]


def play(board, move, player):
    if not 0 <= move < 9:
        raise IndexError(f"no square {move}")
    if board[move] != ".":
        raise ValueError(f"square {move} is taken by {board[move]}")
    return board[:move] + player + board[move + 1 :]


def other(player):
    return "O" if player == "X" else "X"


def symmetries(board):
    forms = []
    for _ in range(4):
        board = "".join([board[i] for i in ROTATE])
        forms += [board, "".join([board[i] for i in MIRROR])]
    return forms


counts = {"plain": 0, "alphabeta": 0, "memo": 0}


def plain(board, player):
    """+1 if the player to move wins, 0 for a draw, -1 for a loss."""
    counts["plain"] += 1
    if winner(board):
        return -1
    options = moves(board)
    if not options:
        return 0
    return max([-plain(play(board, m, player), other(player)) for m in options])


def alphabeta(board, player, alpha=-2, beta=2):
    counts["alphabeta"] += 1
    if winner(board):
        return -1
    options = moves(board)
    if not options:
        return 0
    for m in options:
        alpha = max(alpha, -alphabeta(play(board, m, player), other(player), -beta, -alpha))
        if alpha >= beta:
            break
    return alpha


memo = {}


def remembered(board, player):
    key = min(symmetries(board)), player
    if key not in memo:
        counts["memo"] += 1
        if winner(board):
            memo[key] = -1
        elif not (options := moves(board)):
            memo[key] = 0
        else:
            memo[key] = max([-remembered(play(board, m, player), other(player)) for m in options])
    return memo[key]


def perfect(board, player):
    return max(moves(board), key=lambda m: (-remembered(play(board, m, player), other(player)), -m))


def first_free(board, player):
    return moves(board)[0]


def make_random(seed):
    def choose(board, player):
        nonlocal seed
        seed = (seed * 48271) % 2147483647
        options = moves(board)
        return options[seed % len(options)]

    return choose


def greedy(board, player):
    for p in (player, other(player)):
        for m in moves(board):
            if winner(play(board, m, p)):
                return m
    for m in (4, 0, 2, 6, 8, 1, 3, 5, 7):
        if board[m] == ".":
            return m


def cheat(board, player):
    return board.find(other(player))


def game(x, o, log=None):
    board = EMPTY
    player = "X"
    while not winner(board) and moves(board):
        move = (x if player == "X" else o)(board, player)
        board = play(board, move, player)
        if log is not None:
            log.append((player, move))
        player = other(player)
    return winner(board), board


def draw(*boards):
    for r in range(3):
        print("   ".join([" ".join(b[r * 3 : r * 3 + 3]) for b in boards]))
    print()


def all_games(board=EMPTY, player="X"):
    """How many games end with each result."""
    if w := winner(board):
        return {w: 1}
    if not moves(board):
        return {"draw": 1}
    totals = {}
    for m in moves(board):
        for result, n in all_games(play(board, m, player), other(player)).items():
            totals[result] = totals.get(result, 0) + n
    return totals


def main():
    start = "X.O.X...."
    print(plain(start, "O"), alphabeta(start, "O"), remembered(start, "O"), counts)
    print("the game is worth", remembered(EMPTY, "X"), "and", alphabeta(EMPTY, "X"), counts, len(memo))
    print("opening values", [-remembered(play(EMPTY, m, "X"), "O") for m in range(9)])
    print("replies to the centre", [-remembered(play(play(EMPTY, 4, "X"), m, "O"), "X") if m != 4 else "X" for m in range(9)])
    print(all_games(start, "O"), len({min(symmetries(play(EMPTY, m, "X"))) for m in range(9)}), "different openings")

    players = {"perfect": perfect, "first": first_free, "random": make_random(7), "greedy": greedy}
    table = {name: {"X": 0, "O": 0, None: 0} for name in players}
    for x_name, x in players.items():
        row = []
        for o_name, o in players.items():
            results = [game(x, o)[0] for _ in range(5 if "random" in (x_name, o_name) else 1)]
            row.append("".join([r or "=" for r in results]))
            for r in results:
                table[x_name if r == "X" else o_name if r == "O" else x_name][r] += 1
        print(f"{x_name:<8}", " ".join([f"{cell:<6}" for cell in row]).rstrip())
    print(table)
    log = []
    result, board = game(greedy, perfect, log)
    print(result, log)
    boards = [EMPTY]
    for player, move in log:
        boards.append(play(boards[-1], move, player))
    draw(*boards[:5])
    draw(*boards[5:])
    for f in (lambda: game(first_free, cheat), lambda: play(EMPTY, 9, "X"), lambda: play("X........", 0, "O"), lambda: play(EMPTY, cheat(EMPTY, "X"), "X")):
        try:
            f()
        except (ValueError, IndexError) as error:
            print(type(error).__name__, error)


main()
