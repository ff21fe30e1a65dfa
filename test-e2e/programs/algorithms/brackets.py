def check(text):
    stack = []
    pairs = {")": "(", "]": "[", "}": "{"}
    for i, c in enumerate(text):
        if c in pairs.values():
            stack.append((c, i))
        elif c in pairs:
            if not stack:
                return f"unexpected {c!r} at {i}"
            opener, at = stack.pop()
            if opener != pairs[c]:
                return f"{opener!r} at {at} closed by {c!r} at {i}"
    return f"{stack[-1][0]!r} at {stack[-1][1]} never closed" if stack else "fine"


for t in ("", "()", "([{}])", "(]", "((", "a(b)c]", "{[()()]}", "}"):
    print(repr(t), check(t))


def generate(n, text="", open_=0, close=0):
    if len(text) == 2 * n:
        return [text]
    out = []
    if open_ < n:
        out += generate(n, text + "(", open_ + 1, close)
    if close < open_:
        out += generate(n, text + ")", open_, close + 1)
    return out


print(generate(3), [len(generate(n)) for n in range(8)])
