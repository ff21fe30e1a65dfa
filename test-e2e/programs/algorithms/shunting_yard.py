PRECEDENCE = {"+": 1, "-": 1, "*": 2, "/": 2, "%": 2, "^": 3}


def tokens(text):
    out, number = [], ""
    for c in text + " ":
        if c.isdigit() or c == ".":
            number += c
            continue
        if number:
            out.append(float(number) if "." in number else int(number))
            number = ""
        if not c.isspace():
            out.append(c)
    return out


def to_postfix(text):
    out, stack = [], []
    for t in tokens(text):
        if isinstance(t, (int, float)):
            out.append(t)
        elif t == "(":
            stack.append(t)
        elif t == ")":
            while stack and stack[-1] != "(":
                out.append(stack.pop())
            if not stack:
                raise ValueError("unbalanced )")
            stack.pop()
        elif t in PRECEDENCE:
            while stack and stack[-1] != "(" and (PRECEDENCE[stack[-1]] > PRECEDENCE[t] or PRECEDENCE[stack[-1]] == PRECEDENCE[t] and t != "^"):
                out.append(stack.pop())
            stack.append(t)
        else:
            raise ValueError(f"bad character {t!r}")
    if "(" in stack:
        raise ValueError("unbalanced (")
    return out + stack[::-1]


def evaluate(postfix):
    stack = []
    for t in postfix:
        if isinstance(t, str):
            b, a = stack.pop(), stack.pop()
            t = a + b if t == "+" else a - b if t == "-" else a * b if t == "*" else a / b if t == "/" else a % b if t == "%" else a**b
        stack.append(t)
    return stack.pop()


for text in ("1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "10 - 4 - 3", "7 / 2 + 1.5", "17 % 5 * 2", "2 * (3 + (4 - 1)) ^ 2", "1 / 0", "(1", "1)", "2 $ 3", "1 +", "2 ^ 100"):
    try:
        p = to_postfix(text)
        print(text, "=", *p, "=", evaluate(p))
    except (ValueError, ZeroDivisionError, IndexError) as e:
        print(text, "->", type(e).__name__, e)
