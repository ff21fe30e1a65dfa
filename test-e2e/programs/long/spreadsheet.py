"""A spreadsheet: cells with formulas, ranges, functions, dependency order, and cycles that are reported."""


def split_name(name):
    i = 0
    while i < len(name) and name[i].isalpha():
        i += 1
    if i == 0 or i == len(name) or not name[i:].isdigit():
        raise ValueError(f"bad cell name {name!r}")
    return name[:i], int(name[i:])


def column_number(letters):
    n = 0
    for c in letters:
        n = n * 26 + ord(c) - 64
    return n


def column_letters(n):
    out = ""
    while n:
        n, r = divmod(n - 1, 26)
        out = chr(65 + r) + out
    return out


def expand(first, last):
    (c1, r1), (c2, r2) = split_name(first), split_name(last)
    return [column_letters(c) + str(r) for r in range(r1, r2 + 1) for c in range(column_number(c1), column_number(c2) + 1)]


def tokenize(formula):
    tokens = []
    i = 0
    while i < len(formula):
        c = formula[i]
        if c == " ":
            i += 1
        elif c in "+-*/^(),:<>=&":
            if formula[i : i + 2] in ("<=", ">=", "<>"):
                tokens.append(formula[i : i + 2])
                i += 2
            else:
                tokens.append(c)
                i += 1
        elif c == '"':
            j = formula.index('"', i + 1)
            tokens.append(formula[i : j + 1])
            i = j + 1
        elif c.isalnum() or c == ".":
            j = i
            while j < len(formula) and (formula[j].isalnum() or formula[j] == "."):
                j += 1
            tokens.append(formula[i:j])
            i = j
        else:
            raise ValueError(f"bad character {c!r}")
    return tokens


def numbers_in(values):
    return [v for v in values if isinstance(v, (int, float)) and not isinstance(v, bool)]


def flatten(args):
    out = []
    for a in args:
        if isinstance(a, list):
            out += a
        else:
            out.append(a)
    return out


FUNCTIONS = {
    "SUM": lambda *a: sum(numbers_in(flatten(a))),
    "AVERAGE": lambda *a: sum(numbers_in(flatten(a))) / len(numbers_in(flatten(a))),
    "MIN": lambda *a: min(numbers_in(flatten(a))),
    "MAX": lambda *a: max(numbers_in(flatten(a))),
    "COUNT": lambda *a: len(numbers_in(flatten(a))),
    "IF": lambda condition, yes, no=False: yes if condition else no,
    "ROUND": lambda x, digits=0: round(x, digits),
    "UPPER": lambda s: s.upper(),
    "LEN": lambda s: len(str(s)),
    "ABS": abs,
}


def make_sheet():
    return {"source": {}, "values": {}, "uses": {}, "evaluations": 0}


def references(tokens):
    found = []
    for i, t in enumerate(tokens):
        if t[0].isalpha() and t not in FUNCTIONS:
            if i >= 2 and tokens[i - 1] == ":":
                found += expand(tokens[i - 2], t)
            else:
                found.append(t)
    return found


def evaluate(sheet, tokens):
    position = 0

    def peek():
        return tokens[position] if position < len(tokens) else None

    def take(expected=None):
        nonlocal position
        t = peek()
        if t is None or expected is not None and t != expected:
            raise ValueError(f"expected {expected or 'more'}, found {t or 'the end'}")
        position += 1
        return t

    def comparison():
        left = joined()
        while peek() in ("<", ">", "=", "<=", ">=", "<>"):
            op, right = take(), joined()
            left = {"<": lambda: left < right, ">": lambda: left > right, "=": lambda: left == right, "<=": lambda: left <= right, ">=": lambda: left >= right, "<>": lambda: left != right}[op]()
        return left

    def joined():
        left = total()
        while peek() == "&":
            take()
            left = str(left) + str(total())
        return left

    def total():
        left = product()
        while peek() in ("+", "-"):
            left = left + product() if take() == "+" else left - product()
        return left

    def product():
        left = factor()
        while peek() in ("*", "/"):
            left = left * factor() if take() == "*" else left / factor()
        return left

    def factor():
        if peek() == "-":
            take()
            return -factor()
        base = atom()
        if peek() == "^":
            take()
            return base ** factor()
        return base

    def atom():
        t = take()
        if t == "(":
            value = comparison()
            take(")")
            return value
        if t[0] == '"':
            return t[1:-1]
        if t[0].isdigit() or t[0] == ".":
            return float(t) if "." in t else int(t)
        if t in FUNCTIONS:
            take("(")
            args = []
            while peek() != ")":
                args.append(comparison())
                if peek() == ",":
                    take()
            take(")")
            return FUNCTIONS[t](*args)
        if peek() == ":":
            take()
            return [read(sheet, n) for n in expand(t, take())]
        split_name(t)
        return read(sheet, t)

    value = comparison()
    if position != len(tokens):
        raise ValueError(f"unexpected {peek()}")
    return value


def read(sheet, name):
    value = sheet["values"].get(name, 0)
    if isinstance(value, tuple):
        raise ArithmeticError(value[1])
    return value


def put(sheet, name, text):
    """Set a cell and recompute what depends on it; the names recomputed, in order."""
    split_name(name)
    sheet["source"][name] = text
    sheet["uses"][name] = set()
    if text.startswith("="):
        try:
            sheet["uses"][name] = set(references(tokenize(text[1:])))
        except ValueError:
            pass
    order, cyclic = dependants(sheet, name)
    for cell in order:
        compute(sheet, cell, cell in cyclic)
    return order


def dependants(sheet, name):
    """Cells to recompute after a change, each after all it uses; and those on a cycle."""
    affected = {name}
    grown = True
    while grown:
        grown = False
        for cell, uses in sheet["uses"].items():
            if cell not in affected and uses & affected:
                affected.add(cell)
                grown = True
    waiting = {c: sheet["uses"][c] & affected for c in sorted(affected)}
    order = []
    while waiting:
        ready = [c for c, uses in waiting.items() if not uses]
        if not ready:
            return order + sorted(waiting), set(waiting)
        for c in ready:
            del waiting[c]
        waiting = {c: uses - set(ready) for c, uses in waiting.items()}
        order += ready
    return order, set()


def compute(sheet, name, cyclic):
    text = sheet["source"][name]
    sheet["evaluations"] += 1
    if cyclic:
        sheet["values"][name] = ("error", "cycle")
    elif not text.startswith("="):
        try:
            sheet["values"][name] = int(text)
        except ValueError:
            try:
                sheet["values"][name] = float(text)
            except ValueError:
                sheet["values"][name] = text
    else:
        try:
            sheet["values"][name] = evaluate(sheet, tokenize(text[1:]))
        except ZeroDivisionError:
            sheet["values"][name] = ("error", "division by zero")
        except (ValueError, TypeError, ArithmeticError, AttributeError) as error:
            sheet["values"][name] = ("error", str(error))


def show(sheet):
    cells = [split_name(n) for n in sheet["source"]]
    columns = sorted({c for c, _ in cells}, key=column_number)
    print("    " + "".join([f"{c:>12}" for c in columns]))
    for row in sorted({r for _, r in cells}):
        line = ""
        for c in columns:
            v = sheet["values"].get(c + str(row), "")
            text = "#" + v[1][:11] if isinstance(v, tuple) else f"{v:.2f}" if isinstance(v, float) else str(v)
            line += f"{text:>12.12}"
        print(f"{row:>3} {line}")


def main():
    sheet = make_sheet()
    entries = {"A1": "item", "B1": "price", "C1": "count", "D1": "total"}
    for i, (item, price, count) in enumerate([("pen", "1.25", "10"), ("book", "12", "3"), ("lamp", "35.5", "1")], 2):
        entries |= {f"A{i}": item, f"B{i}": price, f"C{i}": count, f"D{i}": f"=B{i}*C{i}"}
    entries |= {"A5": "sum", "C5": "=SUM(C2:C4)", "D5": "=SUM(D2:D4)", "D6": "=ROUND(D5*0.21, 2)", "D7": "=D5+D6", "A7": '="to pay: "&D7', "E2": "=IF(D2>20, UPPER(A2), LEN(A2))", "E3": "=IF(D3>20, UPPER(A3), LEN(A3))", "E4": "=AVERAGE(B2:B4)", "E5": "=MAX(B2:C4)-MIN(B2:C4)"}
    for name, text in entries.items():
        put(sheet, name, text)
    show(sheet)
    print(put(sheet, "C2", "20"), sheet["values"]["D7"], sheet["evaluations"])
    put(sheet, "F2", "=2^3^2-(-1)*4/8")
    put(sheet, "F3", "=1/(C4-1)")
    put(sheet, "F4", "=F3+1")
    put(sheet, "F5", "=A2*B2 -")
    put(sheet, "F6", "=A2+1")
    put(sheet, "AA7", "=COUNT(A1:F6) & \" numbers\"")
    put(sheet, "F7", "=D7>=100")
    show(sheet)
    print(put(sheet, "C4", "3"), sheet["values"]["F4"])
    print(put(sheet, "B2", "=F4"), put(sheet, "F3", "=D7"))
    show(sheet)
    print(put(sheet, "F3", "5"), sheet["values"]["B2"], sheet["values"]["D7"])
    print([(n, column_number(column_letters(n)), column_letters(n)) for n in (1, 26, 27, 702, 703)], expand("Y9", "AB10"))
    for bad in ("5A", "A", "", "A1B"):
        try:
            put(sheet, bad, "1")
        except ValueError as error:
            print(error)


main()
