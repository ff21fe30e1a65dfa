# A finite-state machine driven by a table of tuples.
TRANSITIONS = {("closed", "open"): "opened", ("opened", "close"): "closed", ("closed", "lock"): "locked", ("locked", "unlock"): "closed", ("locked", "kick"): "broken", ("closed", "kick"): "opened"}
state, history, errors = "closed", [], 0
for event in "open lock close lock open unlock kick close lock kick open".split():
    try:
        state = TRANSITIONS[state, event]
        history.append(state)
    except KeyError as e:
        errors += 1
        print(f"cannot {event} when {state}: {e}")
print(history, errors, state)


def binary_divisible_by_three(bits):
    state = 0
    for b in bits:
        state = (state * 2 + int(b)) % 3
    return state == 0


print([n for n in range(32) if binary_divisible_by_three(f"{n:b}")])


def is_number(text):
    table = {"start": {"d": "int", "s": "sign", ".": "dot"}, "sign": {"d": "int", ".": "dot"}, "int": {"d": "int", ".": "frac", "e": "e"}, "dot": {"d": "frac"}, "frac": {"d": "frac", "e": "e"}, "e": {"d": "exp", "s": "esign"}, "esign": {"d": "exp"}, "exp": {"d": "exp"}}
    state = "start"
    for c in text:
        kind = "d" if c.isdigit() else "s" if c in "+-" else "e" if c in "eE" else c
        state = table[state].get(kind)
        if state is None:
            return False
    return state in ("int", "frac", "exp")


print([(t, is_number(t)) for t in ("1", "-1.5", ".5", "5.", "1e5", "1e", "+-1", "", ".", "1.2.3", "-2E-10")])
