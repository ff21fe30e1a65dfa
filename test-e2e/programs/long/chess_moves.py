"""A chess move generator on a 10x12 mailbox, counted by perft, with make and undo, FEN and a small search."""

from __future__ import annotations

from collections import Counter
from enum import IntEnum, IntFlag
from typing import NamedTuple

OFF = "#"
EMPTY = "."
N, E, S, W = -10, 1, 10, -1
STEPS = {
    "n": (N + N + E, N + N + W, S + S + E, S + S + W, E + E + N, E + E + S, W + W + N, W + W + S),
    "b": (N + E, S + E, S + W, N + W),
    "r": (N, E, S, W),
    "q": (N, E, S, W, N + E, S + E, S + W, N + W),
    "k": (N, E, S, W, N + E, S + E, S + W, N + W),
}
VALUES = {"p": 100, "n": 320, "b": 330, "r": 500, "q": 900, "k": 20000}


class Side(IntEnum):
    WHITE = 0
    BLACK = 1

    @property
    def other(self) -> Side:
        return Side(1 - self)

    @property
    def forward(self) -> int:
        return N if self is Side.WHITE else S

    def owns(self, piece: str) -> bool:
        return piece.isupper() if self is Side.WHITE else piece.islower()


class Castling(IntFlag):
    NONE = 0
    K = 1
    Q = 2
    k = 4
    q = 8


class Move(NamedTuple):
    start: int
    end: int
    promotion: str = ""
    flag: str = ""

    def __str__(self):
        return f"{square_name(self.start)}{square_name(self.end)}{self.promotion.lower()}"


def square_name(square: int) -> str:
    row, column = divmod(square, 10)
    return f"{'abcdefgh'[column - 1]}{10 - row}"


def square_of(name: str) -> int:
    return (10 - int(name[1])) * 10 + "abcdefgh".index(name[0]) + 1


A1, H1, A8, H8, E1, E8 = map(square_of, ("a1", "h1", "a8", "h8", "e1", "e8"))
LOSES = {
    A1: Castling.Q,
    H1: Castling.K,
    E1: Castling.K | Castling.Q,
    A8: Castling.q,
    H8: Castling.k,
    E8: Castling.k | Castling.q,
}


class Undo(NamedTuple):
    move: Move
    captured: str
    castling: Castling
    en_passant: int | None


class Board:
    START = "rnbqkbnr/pppppppp/8/8/8/8/PPPPPPPP/RNBQKBNR w KQkq - 0 1"

    def __init__(self, fen: str = START):
        placement, side, castling, en_passant, *_ = fen.split()
        self.squares = [OFF] * 120
        for row, line in enumerate(placement.split("/"), start=2):
            column = 1
            for c in line:
                for piece in EMPTY * int(c) if c.isdigit() else c:
                    self.squares[row * 10 + column] = piece
                    column += 1
            if column != 9:
                raise ValueError(f"row {10 - row} has {column - 1} squares")
        self.side = Side("wb".index(side))
        self.castling = Castling.NONE
        for c in castling.strip("-"):
            self.castling |= Castling[c]
        self.en_passant = None if en_passant == "-" else square_of(en_passant)
        self.history: list[Undo] = []

    @property
    def fen(self) -> str:
        rows = []
        for row in range(2, 10):
            text, gap = "", 0
            for piece in self.squares[row * 10 + 1 : row * 10 + 9]:
                if piece == EMPTY:
                    gap += 1
                    continue
                text += (str(gap) if gap else "") + piece
                gap = 0
            rows.append(text + (str(gap) if gap else ""))
        rights = "".join(f.name for f in (Castling.K, Castling.Q, Castling.k, Castling.q) if f in self.castling)
        passing = "-" if self.en_passant is None else square_name(self.en_passant)
        return f"{'/'.join(rows)} {'wb'[self.side]} {rights or '-'} {passing}"

    def __str__(self):
        return "\n".join(" ".join(self.squares[r * 10 + 1 : r * 10 + 9]) for r in range(2, 10))

    def attacked(self, square: int, by: Side) -> bool:
        squares = self.squares
        behind = -by.forward
        pawn = "P" if by is Side.WHITE else "p"
        if squares[square + behind + E] == pawn or squares[square + behind + W] == pawn:
            return True
        for kind in "nbrqk":
            piece = kind.upper() if by is Side.WHITE else kind
            for step in STEPS[kind]:
                at = square + step
                if kind in "bqr":
                    while squares[at] == EMPTY:
                        at += step
                if squares[at] == piece:
                    return True
        return False

    def in_check(self, side: Side) -> bool:
        king = self.squares.index("K" if side is Side.WHITE else "k")
        return self.attacked(king, side.other)

    def pseudo_moves(self):
        side, squares = self.side, self.squares
        for start in range(21, 99):
            piece = squares[start]
            if piece in "#." or not side.owns(piece):
                continue
            kind = piece.lower()
            if kind == "p":
                yield from self.pawn_moves(start)
                continue
            for step in STEPS[kind]:
                end = start + step
                while squares[end] != OFF and not side.owns(squares[end]):
                    yield Move(start, end)
                    if kind in "nk" or squares[end] != EMPTY:
                        break
                    end += step
            if kind == "k":
                yield from self.castles(start)

    def pawn_moves(self, start: int):
        forward = self.side.forward
        squares = self.squares
        one = start + forward
        last = one // 10 in (2, 9)
        choices = [c.upper() if self.side is Side.WHITE else c for c in "qrbn"] if last else [""]
        if squares[one] == EMPTY:
            yield from (Move(start, one, c) for c in choices)
            two = one + forward
            if start // 10 == (8 if self.side is Side.WHITE else 3) and squares[two] == EMPTY:
                yield Move(start, two, flag="double")
        for end in (one + E, one + W):
            target = squares[end]
            if end == self.en_passant:
                yield Move(start, end, flag="passing")
            elif target not in "#." and not self.side.owns(target):
                yield from (Move(start, end, c) for c in choices)

    def castles(self, king: int):
        short, long = (Castling.K, Castling.Q) if self.side is Side.WHITE else (Castling.k, Castling.q)
        foe = self.side.other
        if not self.castling & (short | long) or self.attacked(king, foe):
            return
        if short in self.castling and self.squares[king + 1 : king + 3] == [EMPTY] * 2:
            if not self.attacked(king + 1, foe):
                yield Move(king, king + 2, flag="castle")
        if long in self.castling and self.squares[king - 3 : king] == [EMPTY] * 3:
            if not self.attacked(king - 1, foe):
                yield Move(king, king - 2, flag="castle")

    def make(self, move: Move):
        squares = self.squares
        piece, captured = squares[move.start], squares[move.end]
        self.history.append(Undo(move, captured, self.castling, self.en_passant))
        squares[move.start] = EMPTY
        squares[move.end] = move.promotion or piece
        self.en_passant = None
        match move.flag:
            case "double":
                self.en_passant = move.start + self.side.forward
            case "passing":
                squares[move.end - self.side.forward] = EMPTY
            case "castle":
                corner, inner = (move.end + 1, move.end - 1) if move.end > move.start else (move.end - 2, move.end + 1)
                squares[inner], squares[corner] = squares[corner], EMPTY
        for square in move[:2]:
            self.castling &= ~LOSES.get(square, Castling.NONE)
        self.side = self.side.other

    def undo(self):
        move, captured, self.castling, self.en_passant = self.history.pop()
        self.side = self.side.other
        squares = self.squares
        piece = squares[move.end]
        squares[move.start] = ("P" if self.side is Side.WHITE else "p") if move.promotion else piece
        squares[move.end] = captured
        if move.flag == "passing":
            squares[move.end - self.side.forward] = "p" if self.side is Side.WHITE else "P"
        elif move.flag == "castle":
            corner, inner = (move.end + 1, move.end - 1) if move.end > move.start else (move.end - 2, move.end + 1)
            squares[corner], squares[inner] = squares[inner], EMPTY

    def moves(self):
        side = self.side
        for move in self.pseudo_moves():
            self.make(move)
            legal = not self.in_check(side)
            self.undo()
            if legal:
                yield move

    def perft(self, depth: int) -> int:
        if depth == 0:
            return 1
        total = 0
        for move in list(self.moves()):
            self.make(move)
            total += self.perft(depth - 1)
            self.undo()
        return total

    def score(self) -> int:
        total = 0
        for square, piece in enumerate(self.squares):
            if piece not in "#.":
                value = VALUES[piece.lower()] - abs(square % 10 * 2 - 9)
                total += value if piece.isupper() else -value
        return total if self.side is Side.WHITE else -total

    def search(self, depth: int, alpha=-(10**6), beta=10**6) -> tuple[int, list[Move]]:
        if depth == 0:
            return self.score(), []
        best: list[Move] = []
        moves = sorted(self.moves(), key=lambda m: (self.squares[m.end] == EMPTY, str(m)))
        if not moves:
            return (-100000 - depth if self.in_check(self.side) else 0), []
        for move in moves:
            self.make(move)
            value, line = self.search(depth - 1, -beta, -alpha)
            self.undo()
            if -value > alpha:
                alpha, best = -value, [move, *line]
                if alpha >= beta:
                    break
        return alpha, best


POSITIONS = {
    "start": (Board.START, 3),
    "kiwipete": ("r3k2r/p1ppqpb1/bn2pnp1/3PN3/1p2P3/2N2Q1p/PPPBBPPP/R3K2R w KQkq - 0 1", 2),
    "endgame": ("8/2p5/3p4/KP5r/1R3p1k/8/4P1P1/8 w - - 0 1", 3),
    "promotions": ("n1n5/PPPk4/8/8/8/8/4Kppp/5N1N b - - 0 1", 2),
}


def main():
    for name, (fen, depth) in POSITIONS.items():
        board = Board(fen)
        before = board.fen
        print(name, [board.perft(d) for d in range(1, depth + 1)])
        assert board.fen == before and not board.history
        kinds = Counter(m.flag or ("promotion" if m.promotion else "plain") for m in board.moves())
        print("  ", dict(sorted(kinds.items())))
    board = Board(POSITIONS["endgame"][0])
    for move in sorted(board.moves(), key=str)[:5]:
        board.make(move)
        print("  ", move, board.fen, "check" if board.in_check(board.side) else "")
        board.undo()
    mate = Board("6k1/5ppp/8/8/8/8/5PPP/R5K1 w - - 0 1")
    score, line = mate.search(3)
    print(score, *line)
    print(mate)
    game = Board()
    for text in "e2e4 d7d5 e4d5 d8d5 b1c3".split():
        move = next(m for m in game.moves() if str(m) == text)
        game.make(move)
    print(game.fen)
    score, line = game.search(2)
    print(score, *line)
    for bad in ("8/8/8/8/8/8/8/7 w - - 0 1", "8/8 x - -"):
        try:
            Board(bad)
        except ValueError as error:
            print(type(error).__name__, error)
    print(repr(Castling.K | Castling.q), ~Castling.K & Castling(3), Side.WHITE.other.forward)


if __name__ == "__main__":
    main()
