"""An LALR-less LR(1) parser generator: grammar text to tables, conflicts reported, and a driver with semantic actions."""

from collections import OrderedDict, defaultdict, deque
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
import operator


class GrammarError(ValueError):
    def __init__(self, message, *details):
        super().__init__(message)
        for detail in details:
            self.add_note(detail)


class ParseError(SyntaxError):
    def __init__(self, token, expected):
        self.token, self.expected = token, sorted(expected)
        super().__init__(f"{token!r} where one of {', '.join(self.expected)} was expected")


@dataclass(frozen=True)
class Production:
    number: int
    head: str
    body: tuple

    def __str__(self):
        return f"{self.head} -> {' '.join(self.body) or 'ε'}"


@dataclass(frozen=True, order=True)
class Item:
    number: int
    dot: int
    ahead: str

    def moved(self):
        return Item(self.number, self.dot + 1, self.ahead)


END = "$"


class Grammar:
    def __init__(self, text):
        rules = OrderedDict()
        for line in filter(None, map(str.strip, text.splitlines())):
            head, arrow, bodies = line.partition("->")
            if not arrow:
                raise GrammarError(f"no arrow in {line!r}")
            rules.setdefault(head.strip(), []).extend(tuple(b.split()) for b in bodies.split("|"))
        if not rules:
            raise GrammarError("empty")
        self.start = next(iter(rules))
        self.productions = [Production(0, self.start + "'", (self.start,))]
        self.by_head = defaultdict(list)
        for head, bodies in rules.items():
            for body in bodies:
                production = Production(len(self.productions), head, body)
                self.productions.append(production)
                self.by_head[head].append(production)
        self.nonterminals = set(rules)

    @cached_property
    def terminals(self):
        return sorted(set(chain.from_iterable(p.body for p in self.productions)) - self.nonterminals)

    @cached_property
    def first(self):
        first = {t: {t} for t in [*self.terminals, END]} | {n: set() for n in self.nonterminals}
        nullable = set()
        changed = True
        while changed:
            changed = False
            for head, body in ((p.head, p.body) for p in self.productions[1:]):
                before = len(first[head]), head in nullable
                for symbol in body:
                    first[head] |= first[symbol]
                    if symbol not in nullable:
                        break
                else:
                    nullable.add(head)
                changed |= before != (len(first[head]), head in nullable)
        self.nullable = nullable
        return first

    def first_of(self, symbols):
        out = set()
        for symbol in symbols:
            out |= self.first[symbol]
            if symbol not in self.nullable:
                break
        return out

    def closure(self, items):
        seen = set(items)
        todo = deque(seen)
        while todo:
            item = todo.popleft()
            body = self.productions[item.number].body
            if item.dot < len(body) and body[item.dot] in self.nonterminals:
                for ahead in self.first_of((*body[item.dot + 1 :], item.ahead)):
                    for production in self.by_head[body[item.dot]]:
                        new = Item(production.number, 0, ahead)
                        if new not in seen:
                            seen.add(new)
                            todo.append(new)
        return frozenset(seen)


class Tables:
    def __init__(self, grammar, left=(), right=()):
        self.grammar = grammar
        self.levels = {op: (level, "left") for level, ops in enumerate(left) for op in ops.split()}
        self.levels.update({op: (level + 100, "right") for level, ops in enumerate(right) for op in ops.split()})
        self.resolved = self.conflicts = 0
        self.problems = []
        self.states = []
        self.action = []
        self.goto = []
        self.build()

    def build(self):
        first = self.grammar.closure({Item(0, 0, END)})
        numbers = {first: 0}
        self.states.append(first)
        for state in self.states:
            moves = defaultdict(set)
            for item in state:
                body = self.grammar.productions[item.number].body
                if item.dot < len(body):
                    moves[body[item.dot]].add(item.moved())
            actions, gotos = {}, {}
            for symbol, items in sorted(moves.items()):
                target = self.grammar.closure(items)
                if target not in numbers:
                    numbers[target] = len(self.states)
                    self.states.append(target)
                (gotos if symbol in self.grammar.nonterminals else actions)[symbol] = (
                    numbers[target] if symbol in self.grammar.nonterminals else ("shift", numbers[target])
                )
            self.action.append(actions)
            self.goto.append(gotos)
            for item in sorted(state):
                production = self.grammar.productions[item.number]
                if item.dot == len(production.body):
                    self.reduce(actions, item.ahead, production)

    def reduce(self, actions, ahead, production):
        new = ("accept",) if production.number == 0 else ("reduce", production)
        match actions.get(ahead):
            case None:
                actions[ahead] = new
            case ("shift", _):
                own = next((self.levels[s] for s in reversed(production.body) if s in self.levels), None)
                other = self.levels.get(ahead)
                if own is None or other is None:
                    self.problems.append(f"shift or {production} at {ahead}")
                    return
                self.resolved += 1
                if own[0] > other[0] or (own[0] == other[0] and own[1] == "left"):
                    actions[ahead] = new
            case ("reduce", old):
                self.problems.append(f"{old} or {production} at {ahead}")
            case other:
                raise AssertionError(other)


class Parser:
    def __init__(self, tables, actions):
        self.tables, self.actions = tables, actions
        if tables.problems:
            raise GrammarError(f"{len(tables.problems)} conflicts", *tables.problems)

    def parse(self, tokens):
        states, values = [0], []
        tokens = chain(tokens, [(END, None)])
        kind, value = next(tokens)
        while True:
            match self.tables.action[states[-1]].get(kind):
                case ("shift", state):
                    states.append(state)
                    values.append(value)
                    kind, value = next(tokens)
                case ("reduce", production):
                    count = len(production.body)
                    args = values[len(values) - count :]
                    del values[len(values) - count :], states[len(states) - count :]
                    action = self.actions.get(str(production), lambda *a: a[0] if a else None)
                    values.append(action(*args))
                    states.append(self.tables.goto[states[-1]][production.head])
                case ("accept",):
                    return values.pop()
                case None:
                    raise ParseError(value if kind != END else "end", self.tables.action[states[-1]])


def lexer(text, words=()):
    number = ""
    for c in text + " ":
        if c.isalnum():
            number += c
            continue
        if number:
            yield ("num", int(number)) if number.isdigit() else (number if number in words else "id", number)
            number = ""
        if not c.isspace():
            yield c, c


ARITHMETIC = """
    expr -> expr + expr | expr - expr | expr * expr | expr / expr | expr ^ expr | - expr | ( expr ) | num | id ( args )
    args -> | list
    list -> expr | list , expr
"""


def calculator():
    tables = Tables(Grammar(ARITHMETIC), left=["+ -", "* /"], right=["^"])
    functions = {"max": max, "min": min, "sum": lambda *a: sum(a), "pi": lambda: 3}
    binary = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.floordiv, "^": pow}
    actions = {f"expr -> expr {s} expr": (lambda f: lambda a, _, b: f(a, b))(f) for s, f in binary.items()}
    actions |= {
        "expr -> - expr": lambda _, a: -a,
        "expr -> ( expr )": lambda _1, a, _2: a,
        "expr -> id ( args )": lambda name, _1, args, _2: functions[name](*args),
        "args -> ε": lambda: [],
        "list -> expr": lambda a: [a],
        "list -> list , expr": lambda items, _, a: [*items, a],
    }
    return tables, Parser(tables, actions)


JSON = """
    value -> { members } | [ items ] | num | id
    members -> | pairs
    pairs -> pair | pairs , pair
    pair -> id : value
    items -> | values
    values -> value | values , value
"""


def main():
    tables, parser = calculator()
    print(len(tables.states), "states,", tables.resolved, "resolved")
    for text in (
        "1 + 2 * 3",
        "2 ^ 3 ^ 2",
        "(1 + 2) * -3 - 4 - 5",
        "max(1, 2 * 4, sum()) + pi()",
        "100 / 7 / 2",
        "1 + * 2",
        "max(1,, 2)",
        "(1",
        "",
        "unknown(1)",
    ):
        try:
            print(f"{text!r} = {parser.parse(lexer(text))}")
        except ParseError as error:
            print(f"{text!r}: {error.msg}")
        except KeyError as error:
            print(f"{text!r}: no function {error}")
    grammar = Grammar(JSON)
    print({n: sorted(grammar.first[n]) for n in sorted(grammar.nonterminals)}, sorted(grammar.nullable))
    reader = Parser(
        Tables(grammar),
        {
            "value -> { members }": lambda _1, m, _2: dict(m or ()),
            "value -> [ items ]": lambda _1, i, _2: i or [],
            "pairs -> pair": lambda p: [p],
            "pairs -> pairs , pair": lambda ps, _, p: ps + [p],
            "pair -> id : value": lambda name, _, v: (name, v),
            "values -> value": lambda v: [v],
            "values -> values , value": lambda vs, _, v: vs + [v],
        },
    )
    print(reader.parse(lexer("{a: [1, [2, {}], []], b: {c: yes, d: 44}}")))
    for text, options in (
        ("stmt -> if id then stmt | if id then stmt else stmt | id", {}),
        ("e -> e + e | num", {}),
        ("s -> a | b\na -> num\nb -> num", {}),
        ("s -> a x | b y\na -> num\nb -> num", {}),
        ("nonsense", {}),
        ("", {}),
    ):
        try:
            tables = Tables(Grammar(text), **options)
            Parser(tables, {})
            print("fine:", len(tables.states), "states")
        except GrammarError as error:
            print(error, getattr(error, "__notes__", []))
    deep = "(" * 60 + "1" + ")" * 60
    print(parser.parse(lexer(deep)), parser.parse(lexer(" + ".join(map(str, range(300))))))


if __name__ == "__main__":
    main()
