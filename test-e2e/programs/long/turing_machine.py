"""A Turing machine simulator: machines written as text, run on a tape that is a dict, traced and counted."""

BINARY_INCREMENT = """
right 0 0 R right
right 1 1 R right
right _ _ L carry
carry 1 0 L carry
carry 0 1 L done
carry _ 1 L done
"""

PALINDROME = """
start 0 _ R have0
start 1 _ R have1
start _ _ S yes
have0 * * R have0
have0 _ _ L match0
have1 * * R have1
have1 _ _ L match1
match0 0 _ L back
match0 _ _ S yes
match0 * * S no
match1 1 _ L back
match1 _ _ S yes
match1 * * S no
back * * L back
back _ _ R start
"""

UNARY_MULTIPLY = """
# 111x11= becomes 111x11=111111
start 1 A R seek_x
start x x R finish
seek_x 1 1 R seek_x
seek_x x x R copy
copy 1 B R to_end
copy = = L restore
to_end * * R to_end
to_end _ 1 L to_b
to_b * * L to_b
to_b B B R copy
restore B 1 L restore
restore x x L to_a
to_a 1 1 L to_a
to_a A A R start
finish * * R finish
finish _ _ S halt
"""

BUSY_BEAVER_4 = """
a _ 1 R b
a 1 1 L b
b _ 1 L a
b 1 _ L c
c _ 1 R halt
c 1 1 L d
d _ 1 R d
d 1 _ R a
"""

BROKEN = """
one 1 1 R
"""


def parse(text):
    """Transitions as {(state, symbol): (written, direction, next state)}, and the first state."""
    rules = {}
    first = None
    for number, line in enumerate(text.strip().splitlines(), 1):
        line = line.split("#")[0].strip()
        if not line:
            continue
        try:
            state, symbol, written, direction, following = line.split()
        except ValueError as error:
            raise ValueError(f"line {number}: {error}") from None
        if direction not in "LRS":
            raise ValueError(f"line {number}: bad direction {direction!r}")
        if (state, symbol) in rules:
            raise ValueError(f"line {number}: second rule for {state} {symbol}")
        rules[state, symbol] = (written, direction, following)
        first = first or state
    return rules, first


def run(text, tape="", limit=10000, trace=None):
    rules, state = parse(text)
    cells = {i: c for i, c in enumerate(tape) if c != "_"}
    head = steps = 0
    visited = {0}
    while steps < limit:
        symbol = cells.get(head, "_")
        rule = rules.get((state, symbol))
        if rule is None and symbol != "_":
            rule = rules.get((state, "*"))
        if rule is None:
            break
        if trace is not None and len(trace) < 12:
            trace.append(picture(cells, head, state))
        written, direction, state = rule
        if written == "*":
            written = symbol
        if written == "_":
            cells.pop(head, None)
        else:
            cells[head] = written
        head += {"L": -1, "R": 1, "S": 0}[direction]
        visited.add(head)
        steps += 1
    else:
        raise TimeoutError(f"still in {state!r} after {limit} steps")
    return {"state": state, "tape": contents(cells), "steps": steps, "cells": len(visited), "head": head, "ones": list(cells.values()).count("1")}


def contents(cells):
    if not cells:
        return ""
    return "".join([cells.get(i, "_") for i in range(min(cells), max(cells) + 1)])


def picture(cells, head, state):
    low = min([head, *cells])
    high = max([head, *cells])
    return f"{state:>8} " + "".join([f"[{cells.get(i, '_')}]" if i == head else cells.get(i, "_") for i in range(low, high + 1)])


def to_code(rules):
    """The machine as a number: Gödel's trick with states, symbols and moves in unary."""
    states = {}
    symbols = {}
    bits = ""
    for (state, symbol), (written, direction, following) in rules.items():
        for s in (state, following):
            states.setdefault(s, len(states) + 1)
        for s in (symbol, written):
            symbols.setdefault(s, len(symbols) + 1)
        bits += "0".join(["1" * n for n in (states[state], symbols[symbol], symbols[written], "LRS".index(direction) + 1, states[following])]) + "00"
    return int("1" + bits, 2), states, symbols


def main():
    for n in ("0", "1", "111", "1011", "110010111"):
        result = run(BINARY_INCREMENT, n)
        assert int(result["tape"], 2) == int(n, 2) + 1
        print(n, result)
    for word in ("", "0", "0110", "01101", "10101", "011", "1001001"):
        result = run(PALINDROME, word)
        assert (result["state"] == "yes") == (word == word[::-1]), word
        print(repr(word), result["state"], result["steps"])
    for a, b in ((3, 2), (1, 4), (0, 3), (2, 0), (5, 5)):
        result = run(UNARY_MULTIPLY, "1" * a + "x" + "1" * b + "=")
        product = result["tape"].split("=")[1]
        assert len(product) == a * b
        print(a, b, result["tape"], result["steps"], result["cells"])
    print("busy beaver", run(BUSY_BEAVER_4))
    trace = []
    run(UNARY_MULTIPLY, "1x11=", trace=trace)
    print("\n".join(trace))
    trace = []
    run(BUSY_BEAVER_4, trace=trace)
    print("\n".join(trace))

    code, states, symbols = to_code(parse(BUSY_BEAVER_4)[0])
    print(code, states, symbols)
    for name, action in {
        "endless": lambda: run("a _ _ R a"),
        "broken": lambda: run(BROKEN),
        "direction": lambda: parse("a 1 1 Up b"),
        "twice": lambda: parse("a 1 1 L b\n\na 1 0 R c # again"),
        "empty": lambda: run(""),
    }.items():
        try:
            print(name, action())
        except (ValueError, TimeoutError) as error:
            print(f"{name}: {type(error).__name__}: {error}")


main()
