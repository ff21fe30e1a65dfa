"""A tiny SQL engine: tokens, a recursive-descent parser, plans as generators, rows as tuples."""

import re
from collections import defaultdict
from dataclasses import dataclass, field
from enum import Enum, auto
from functools import cmp_to_key, reduce
from typing import Any, Callable, Iterator


class SqlError(Exception):
    def __init__(self, message, position=None):
        super().__init__(message)
        self.position = position

    def __str__(self):
        where = "" if self.position is None else f" at {self.position}"
        return f"{self.args[0]}{where}"


class Kind(Enum):
    WORD = auto()
    NUMBER = auto()
    STRING = auto()
    SYMBOL = auto()
    END = auto()


@dataclass(frozen=True, slots=True)
class Token:
    kind: Kind
    text: str
    position: int

    def upper(self) -> str:
        return self.text.upper() if self.kind is Kind.WORD else self.text


PATTERN = re.compile(
    r"""\s*(?:(?P<NUMBER>\d+(?:\.\d+)?)|(?P<WORD>[A-Za-z_][\w.]*)|(?P<STRING>'(?:[^']|'')*')"""
    r"""|(?P<SYMBOL><=|>=|<>|!=|\|\||[-+*/%(),=<>;]))"""
)


def tokenize(text: str) -> Iterator[Token]:
    at = 0
    text = text.rstrip()
    while at < len(text):
        found = PATTERN.match(text, at)
        if found is None:
            raise SqlError(f"unexpected {text[at:].strip()[:1]!r}", at)
        kind = Kind[found.lastgroup]
        yield Token(kind, found[found.lastgroup], found.start(found.lastgroup))
        at = found.end()
    yield Token(Kind.END, "", at)


Row = dict[str, Any]
Expr = Callable[[Row], Any]


@dataclass
class Aggregate:
    name: str
    argument: Expr | None
    distinct: bool = False

    def over(self, rows: list[Row]):
        if self.argument is None:
            return len(rows)
        values = [v for row in rows if (v := self.argument(row)) is not None]
        if self.distinct:
            values = list(dict.fromkeys(values))
        match self.name, values:
            case "COUNT", _:
                return len(values)
            case _, []:
                return None
            case "SUM", _:
                return sum(values)
            case "AVG", _:
                return sum(values) / len(values)
            case "MIN" | "MAX", _:
                return (min if self.name == "MIN" else max)(values)
        raise SqlError(f"no aggregate {self.name}")


@dataclass
class Select:
    columns: list[tuple[str, Any]]
    table: str = ""
    joins: list[tuple[str, Expr]] = field(default_factory=list)
    where: Expr | None = None
    group: list[Expr] = field(default_factory=list)
    having: Expr | None = None
    order: list[tuple[Expr, bool]] = field(default_factory=list)
    limit: int | None = None
    distinct: bool = False
    aggregates: list[Aggregate] = field(default_factory=list)


def null_safe(f):
    def wrapped(a, b):
        return None if a is None or b is None else f(a, b)

    return wrapped


OPERATORS = {
    "+": null_safe(lambda a, b: a + b),
    "-": null_safe(lambda a, b: a - b),
    "*": null_safe(lambda a, b: a * b),
    "/": null_safe(lambda a, b: None if b == 0 else a / b if isinstance(a, float) or a % b else a // b),
    "%": null_safe(lambda a, b: a % b),
    "||": null_safe(lambda a, b: f"{a}{b}"),
    "=": null_safe(lambda a, b: a == b),
    "<>": null_safe(lambda a, b: a != b),
    "!=": null_safe(lambda a, b: a != b),
    "<": null_safe(lambda a, b: a < b),
    "<=": null_safe(lambda a, b: a <= b),
    ">": null_safe(lambda a, b: a > b),
    ">=": null_safe(lambda a, b: a >= b),
}
LEVELS = [("OR",), ("AND",), ("=", "<>", "!=", "<", "<=", ">", ">="), ("+", "-", "||"), ("*", "/", "%")]
AGGREGATES = {"COUNT", "SUM", "AVG", "MIN", "MAX"}


class Parser:
    def __init__(self, text: str):
        self.tokens = list(tokenize(text))
        self.at = 0
        self.aggregates: list[Aggregate] = []

    @property
    def token(self):
        return self.tokens[self.at]

    def accept(self, *words: str):
        if self.token.kind in (Kind.WORD, Kind.SYMBOL) and self.token.upper() in words:
            self.at += 1
            return self.tokens[self.at - 1].upper()
        return None

    def expect(self, word: str):
        if not self.accept(word):
            raise SqlError(f"expected {word}, found {self.token.text or 'the end'!r}", self.token.position)

    def name(self) -> str:
        token = self.token
        if token.kind is not Kind.WORD:
            raise SqlError("expected a name", token.position)
        self.at += 1
        return token.text.lower()

    def listed(self, item):
        items = [item()]
        while self.accept(","):
            items.append(item())
        return items

    def expression(self, level=0) -> Expr:
        if level == len(LEVELS):
            return self.unary()
        left = self.expression(level + 1)
        while operator := self.accept(*LEVELS[level]):
            left = self.binary(operator, left, self.expression(level + 1))
        if level == 2:
            if self.accept("IS"):
                negated = bool(self.accept("NOT"))
                self.expect("NULL")
                return lambda row, left=left: (left(row) is None) is not negated
            if self.accept("IN"):
                self.expect("(")
                options = self.listed(self.expression)
                self.expect(")")
                return lambda row: left(row) in [o(row) for o in options]
            if self.accept("LIKE"):
                pattern = self.expression(3)
                return lambda row: bool(
                    re.fullmatch(
                        "".join({"%": ".*", "_": "."}.get(c, re.escape(c)) for c in pattern(row)), left(row)
                    )
                )
        return left

    def binary(self, operator, left, right) -> Expr:
        if operator == "AND":
            return lambda row: bool(left(row)) and bool(right(row))
        if operator == "OR":
            return lambda row: bool(left(row)) or bool(right(row))
        apply = OPERATORS[operator]
        return lambda row: apply(left(row), right(row))

    def unary(self) -> Expr:
        if self.accept("NOT"):
            operand = self.expression(2)
            return lambda row: not operand(row)
        if self.accept("-"):
            operand = self.unary()
            return lambda row: -operand(row)
        if self.accept("("):
            inner = self.expression()
            self.expect(")")
            return inner
        token = self.token
        self.at += 1
        match token:
            case Token(Kind.NUMBER, text):
                value = float(text) if "." in text else int(text)
                return lambda row: value
            case Token(Kind.STRING, text):
                value = text[1:-1].replace("''", "'")
                return lambda row: value
            case Token(Kind.WORD, text) if text.upper() == "NULL":
                return lambda row: None
            case Token(Kind.WORD, text) if text.upper() in AGGREGATES and self.accept("("):
                return self.aggregate(text.upper())
            case Token(Kind.WORD, text):
                return self.column(text.lower(), token.position)
        raise SqlError(f"unexpected {token.text or 'the end'!r}", token.position)

    def aggregate(self, name) -> Expr:
        distinct = bool(self.accept("DISTINCT"))
        argument = None if self.accept("*") else self.expression()
        self.expect(")")
        index = len(self.aggregates)
        self.aggregates.append(Aggregate(name, argument, distinct))
        return lambda row: row["$"][index]

    @staticmethod
    def column(name, position) -> Expr:
        def look_up(row: Row):
            try:
                return row[name]
            except KeyError:
                raise SqlError(f"no column {name}", position) from None

        look_up.column = name
        return look_up

    def select(self) -> Select:
        query = Select([], aggregates=self.aggregates, distinct=bool(self.accept("DISTINCT")))
        query.columns = self.listed(self.output)
        self.expect("FROM")
        query.table = self.name()
        while self.accept("JOIN"):
            table = self.name()
            self.expect("ON")
            query.joins.append((table, self.expression()))
        if self.accept("WHERE"):
            query.where = self.expression()
        if self.accept("GROUP"):
            self.expect("BY")
            query.group = self.listed(self.expression)
            if self.accept("HAVING"):
                query.having = self.expression()
        if self.accept("ORDER"):
            self.expect("BY")
            query.order = self.listed(lambda: (self.expression(), self.accept("ASC", "DESC") == "DESC"))
        if self.accept("LIMIT"):
            query.limit = int(self.token.text)
            self.at += 1
        return query

    def output(self):
        if self.accept("*"):
            return "*", None
        start = self.token
        expression = self.expression()
        name = getattr(expression, "column", f"expr{start.position}")
        return (self.name() if self.accept("AS") else name), expression


class Database:
    def __init__(self):
        self.tables: dict[str, tuple[list[str], list[list]]] = {}

    def execute(self, text: str):
        parser = Parser(text)
        match parser.accept("CREATE", "INSERT", "SELECT", "DELETE", "UPDATE"):
            case "SELECT":
                result = self.run(parser.select())
            case "CREATE":
                parser.expect("TABLE")
                name = parser.name()
                parser.expect("(")
                self.tables[name] = (parser.listed(parser.name), [])
                parser.expect(")")
                result = f"table {name}"
            case "INSERT":
                parser.expect("INTO")
                names, rows = self.table(parser.name())
                parser.expect("VALUES")
                before = len(rows)
                rows.extend(parser.listed(lambda: self.values(parser, len(names))))
                result = f"{len(rows) - before} rows"
            case "DELETE":
                parser.expect("FROM")
                names, rows = self.table(parser.name())
                condition = parser.expression() if parser.accept("WHERE") else lambda row: True
                before = len(rows)
                rows[:] = [row for row in rows if not condition(dict(zip(names, row)))]
                result = f"{before - len(rows)} gone"
            case "UPDATE":
                names, rows = self.table(parser.name())
                parser.expect("SET")
                column = parser.name()
                parser.expect("=")
                value = parser.expression()
                condition = parser.expression() if parser.accept("WHERE") else lambda row: True
                changed = 0
                for row in rows:
                    seen = dict(zip(names, row))
                    if condition(seen):
                        row[names.index(column)] = value(seen)
                        changed += 1
                result = f"{changed} changed"
            case _:
                raise SqlError(f"unknown statement {parser.token.text!r}", 0)
        parser.accept(";")
        if parser.token.kind is not Kind.END:
            raise SqlError(f"unexpected {parser.token.text!r}", parser.token.position)
        return result

    def table(self, name):
        if name not in self.tables:
            raise SqlError(f"no table {name}")
        return self.tables[name]

    @staticmethod
    def values(parser, count):
        parser.expect("(")
        row = [value({}) for value in parser.listed(parser.expression)]
        parser.expect(")")
        if len(row) != count:
            raise SqlError(f"{count} values expected, {len(row)} given")
        return row

    def scan(self, name) -> Iterator[Row]:
        names, rows = self.table(name)
        for row in rows:
            yield {key: v for n, v in zip(names, row) for key in (n, f"{name}.{n}")}

    def joined(self, query: Select) -> Iterator[Row]:
        def join(left, table_and_condition):
            table, condition = table_and_condition
            for a in left:
                for b in self.scan(table):
                    if condition(both := {**b, **a, **{k: v for k, v in b.items() if "." in k}}):
                        yield both

        rows = reduce(join, query.joins, self.scan(query.table))
        return (row for row in rows if query.where is None or query.where(row))

    def run(self, query: Select):
        rows = self.joined(query)
        if query.group or query.aggregates:
            rows = self.grouped(query, rows)
        named = [(name, e) for name, e in query.columns if e is not None]
        rows = [{**row, **{name: e(row) for name, e in named if name not in row}} for row in rows]
        for expression, descending in reversed(query.order):

            def compare(a, b):
                x, y = expression(a), expression(b)
                if x is None or y is None:
                    return (x is not None) - (y is not None)
                return (x > y) - (x < y)

            rows.sort(key=cmp_to_key(compare), reverse=descending)
        names: list[str] = []
        for name, _ in query.columns:
            if name == "*":
                for table in [query.table, *(t for t, _ in query.joins)]:
                    names += self.table(table)[0]
            else:
                names.append(name)
        output = [tuple(self.project(query, row)) for row in rows]
        if query.distinct:
            output = list(dict.fromkeys(output))
        return names, output[: query.limit]

    def project(self, query, row):
        for name, expression in query.columns:
            if name == "*":
                for table in [query.table, *(t for t, _ in query.joins)]:
                    yield from (row[f"{table}.{n}"] for n in self.table(table)[0])
            else:
                yield expression(row)

    @staticmethod
    def grouped(query, rows):
        groups = defaultdict(list)
        for row in rows:
            groups[tuple(e(row) for e in query.group)].append(row)
        if not groups and not query.group:
            groups[()] = []
        for members in groups.values():
            row = {**(members[0] if members else {}), "$": [a.over(members) for a in query.aggregates]}
            if query.having is None or query.having(row):
                yield row


def show(result):
    if isinstance(result, str):
        print(" ", result)
        return
    names, rows = result
    cells = [names, *([("NULL" if v is None else f"{v:.2f}" if isinstance(v, float) else str(v)) for v in r] for r in rows)]
    widths = [max(map(len, column)) for column in zip(*cells)]
    for number, row in enumerate(cells):
        print("  " + " | ".join(f"{c:<{w}}" for c, w in zip(row, widths)).rstrip())
        if number == 0:
            print("  " + "-+-".join("-" * w for w in widths))


SCRIPT = """
CREATE TABLE people (id, name, town, age);
INSERT INTO people VALUES (1, 'Ada', 'London', 36), (2, 'Grace', 'New York', 85), (3, 'Alan', 'London', 41), (4, 'Edsger', 'Nuenen', 72), (5, 'Barbara', 'Boston', NULL);
CREATE TABLE works (person, title, pages);
INSERT INTO works VALUES (1, 'Notes', 65), (2, 'A-0', 12), (2, 'COBOL', 300), (3, 'On computable numbers', 36), (3, 'Checking', 3), (4, 'Go To', 2), (9, 'Lost', 0);
SELECT * FROM people;
SELECT name, age * 2 AS twice FROM people WHERE age > 40 ORDER BY age DESC;
SELECT name || ' of ' || town AS who FROM people WHERE name LIKE 'A%' OR town IN ('Boston', 'Nuenen') ORDER BY name;
SELECT name, title FROM people JOIN works ON people.id = works.person ORDER BY name, title DESC;
SELECT town, COUNT(*) AS n, AVG(age) AS mean, MAX(name) AS last FROM people GROUP BY town ORDER BY n DESC, town;
SELECT name, SUM(pages) AS total, COUNT(title) AS works FROM people JOIN works ON id = person GROUP BY name HAVING SUM(pages) > 10 ORDER BY total;
SELECT COUNT(DISTINCT town) AS towns, MIN(age) AS youngest, SUM(age) / COUNT(age) AS mean FROM people;
SELECT COUNT(*) AS none, SUM(age) AS nothing FROM people WHERE age > 100;
SELECT DISTINCT town FROM people ORDER BY town LIMIT 3;
SELECT name FROM people WHERE age IS NULL;
SELECT name FROM people WHERE NOT age IS NULL AND NOT (town = 'London') ORDER BY age;
UPDATE people SET age = age + 1 WHERE town = 'London';
DELETE FROM works WHERE pages < 10;
SELECT name, age, title FROM people JOIN works ON id = person WHERE age % 2 = 1 ORDER BY pages;
SELECT title, pages / 5 AS fifth, pages / 0 AS never FROM works ORDER BY pages;
SELECT nothing FROM people;
SELECT name FROM nowhere;
SELECT name people;
SELECT name FROM people WHERE age > ;
INSERT INTO people VALUES (1, 2);
DROP TABLE people;
SELECT 'it''s' AS quoted, -3 + 5 * 2 AS number FROM works LIMIT 1;
SELECT # FROM people
"""

if __name__ == "__main__":
    db = Database()
    for statement in SCRIPT.strip().split("\n"):
        print(">", statement)
        try:
            show(db.execute(statement))
        except SqlError as error:
            print("  error:", error)
    db.execute("CREATE TABLE numbers (n, square)")
    for i in range(200):
        db.execute(f"INSERT INTO numbers VALUES ({i}, {i * i})")
    show(db.execute("SELECT square % 7 AS rest, COUNT(*) AS n, SUM(n) AS total FROM numbers GROUP BY square % 7 ORDER BY rest"))
