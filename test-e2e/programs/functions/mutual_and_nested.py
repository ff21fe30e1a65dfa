def parse(text):
    pos = 0

    def peek():
        return text[pos] if pos < len(text) else ""

    def take():
        nonlocal pos
        c = peek()
        pos += 1
        return c

    def value():
        if peek() == "(":
            take()
            items = []
            while peek() != ")":
                if peek() in ", ":
                    take()
                else:
                    items.append(value())
            take()
            return tuple(items)
        word = ""
        while peek().isalnum():
            word += take()
        if not word:
            raise ValueError(f"unexpected {peek()!r} at {pos}")
        return int(word) if word.isdigit() else word
    return value()


print(parse("(a, (1, 2), (b, ()), 33)"), parse("xyz"), parse("()"))
for bad in ("(a, ?)", "", "[1]"):
    try:
        parse(bad)
    except ValueError as e:
        print(e)
