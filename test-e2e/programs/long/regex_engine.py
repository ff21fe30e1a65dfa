# Regular expressions by Thompson's construction and by derivatives; both must agree, on every string up to a length.
from itertools import product


class State:
    count = 0

    def __init__(self):
        self.edges = []
        self.empty = []
        State.count += 1


class Node:
    """A syntax tree: nullable, derivative and NFA fragment."""

    def __or__(self, other):
        if isinstance(self, Nothing):
            return other
        return self if isinstance(other, Nothing) or self == other else Choice(self, other)

    def __add__(self, other):
        if isinstance(self, Nothing) or isinstance(other, Nothing):
            return Nothing()
        if isinstance(self, Empty):
            return other
        return self if isinstance(other, Empty) else Sequence(self, other)

    def __eq__(self, other):
        return type(self) is type(other) and self.key() == other.key()

    def __hash__(self):
        return hash((type(self).__name__, self.key()))

    def key(self):
        return ()


class Nothing(Node):
    nullable = False

    def derive(self, char):
        return self

    def build(self):
        return State(), State()

    def __repr__(self):
        return "∅"


class Empty(Node):
    nullable = True

    def derive(self, char):
        return Nothing()

    def build(self):
        state = State()
        return state, state

    def __repr__(self):
        return "ε"


class Chars(Node):
    nullable = False

    def __init__(self, chars, negated=False):
        self.chars, self.negated = frozenset(chars), negated

    def key(self):
        return self.chars, self.negated

    def accepts(self, char):
        return (char in self.chars) != self.negated

    def derive(self, char):
        return Empty() if self.accepts(char) else Nothing()

    def build(self):
        start, end = State(), State()
        start.edges.append((self, end))
        return start, end

    def __repr__(self):
        text = "".join(sorted(self.chars))
        return f"[^{text}]" if self.negated else text if len(text) == 1 else f"[{text}]"


class Pair(Node):
    def __init__(self, left, right):
        self.left, self.right = left, right

    def key(self):
        return self.left, self.right


class Choice(Pair):
    @property
    def nullable(self):
        return self.left.nullable or self.right.nullable

    def derive(self, char):
        return self.left.derive(char) | self.right.derive(char)

    def build(self):
        start, end = State(), State()
        for side in (self.left, self.right):
            first, last = side.build()
            start.empty.append(first)
            last.empty.append(end)
        return start, end

    def __repr__(self):
        return f"({self.left!r}|{self.right!r})"


class Sequence(Pair):
    @property
    def nullable(self):
        return self.left.nullable and self.right.nullable

    def derive(self, char):
        derived = self.left.derive(char) + self.right
        return derived | self.right.derive(char) if self.left.nullable else derived

    def build(self):
        start, middle = self.left.build()
        first, end = self.right.build()
        middle.empty.append(first)
        return start, end

    def __repr__(self):
        return f"{self.left!r}{self.right!r}"


class Star(Node):
    nullable = True

    def __init__(self, inner):
        self.inner = inner

    def key(self):
        return self.inner

    def derive(self, char):
        return self.inner.derive(char) + self

    def build(self):
        first, last = self.inner.build()
        start, end = State(), State()
        start.empty += [first, end]
        last.empty += [first, end]
        return start, end

    def __repr__(self):
        return f"({self.inner!r})*"


class Parser:
    def __init__(self, pattern):
        self.pattern, self.at = pattern, 0

    def peek(self):
        return self.pattern[self.at] if self.at < len(self.pattern) else None

    def take(self):
        char = self.peek()
        if char is None:
            raise ValueError(f"{self.pattern!r} ends too early")
        self.at += 1
        return char

    def parse(self):
        node = self.choice()
        if self.peek() is not None:
            raise ValueError(f"{self.pattern!r}: unexpected {self.peek()!r} at {self.at}")
        return node

    def choice(self):
        node = self.sequence()
        while self.peek() == "|":
            self.take()
            node = node | self.sequence()
        return node

    def sequence(self):
        node = Empty()
        while self.peek() not in (None, "|", ")"):
            node = node + self.repeated()
        return node

    def repeated(self):
        node = self.atom()
        while self.peek() in ("*", "+", "?"):
            match self.take():
                case "*":
                    node = Star(node)
                case "+":
                    node = node + Star(node)
                case "?":
                    node = node | Empty()
        return node

    def atom(self):
        match self.take():
            case "(":
                node = self.choice()
                if self.take() != ")":
                    raise ValueError("expected )")
                return node
            case "[":
                negated = self.peek() == "^"
                if negated:
                    self.take()
                chars = ""
                while (char := self.take()) != "]":
                    if self.peek() == "-" and self.pattern[self.at + 1] != "]":
                        self.take()
                        chars += "".join(map(chr, range(ord(char), ord(self.take()) + 1)))
                    else:
                        chars += char
                return Chars(chars, negated)
            case ".":
                return Chars("", True)
            case "\\":
                return Chars(self.take())
            case "*" | "+" | "?" as char:
                raise ValueError(f"nothing to repeat before {char!r}")
            case char:
                return Chars(char)


class Automaton:
    def __init__(self, node):
        self.start, self.end = node.build()

    @staticmethod
    def closure(states):
        seen, stack = set(), list(states)
        while stack:
            state = stack.pop()
            if state not in seen:
                seen.add(state)
                stack.extend(state.empty)
        return seen

    def matches(self, text):
        states = self.closure([self.start])
        for char in text:
            states = self.closure(target for state in states for chars, target in state.edges if chars.accepts(char))
        return self.end in states


class Derived:
    def __init__(self, node):
        self.node, self.table = node, {}

    def matches(self, text):
        node = self.node
        for char in text:
            if (node, char) not in self.table:
                self.table[node, char] = node.derive(char)
            node = self.table[node, char]
        return node.nullable


words = ["".join(letters) for length in range(6) for letters in product("abc", repeat=length)]
for pattern in ["a", "", "ab|c", "a*b*", "(ab)*c?", "(a|b)*abb", "[ab]+c", "[^a]*", "a.c", "(a*)*b", "(a|ab)(c|bcc)(b*)", "\\a[b-c]*", "((a?b)+|c)*a"]:
    node = Parser(pattern).parse()
    State.count = 0
    one, other = Automaton(node), Derived(node)
    found = [word for word in words if one.matches(word)]
    assert found == [word for word in words if other.matches(word)], pattern
    print(f"{pattern:20} {node!r:32.32} {State.count:3} states, {len(other.table):3} derivatives, {len(found):3} words:", found[:4])
for wrong in ["(a", "a)", "*a", "[ab", "a|*", "\\"]:
    try:
        print(Parser(wrong).parse())
    except (ValueError, IndexError) as error:
        print(repr(wrong), type(error).__name__, error)
long = "ab" * 200 + "b"
print(Automaton(Parser("(a|b)*abb").parse()).matches(long), Derived(Parser("(a|b)*aa").parse()).matches(long))
