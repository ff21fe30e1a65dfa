"""What a handler reads is there, wherever in a chain of calls a hot loop is left by an exception."""


class Parser:
    def __init__(self, text):
        self.text = text
        self.place = 0

    def next(self):
        if self.place >= len(self.text):
            raise ValueError(f"unexpected end at {self.place}")
        c = self.text[self.place]
        self.place += 1
        return c


def parse(text):
    parser = Parser(text)
    total = 0
    while True:
        c = parser.next()
        if c == ".":
            return total
        if not c.isdigit():
            raise ValueError(f"unexpected {c!r} at {parser.place}")
        total += int(c)


def check(texts):
    for text in texts:
        try:
            value = parse(text)
        except ValueError as error:
            print(f"{text}: {error}")
    return value


print(check(["123.", "4x", "55", "9.", "nothing", "7", "1.", "last"]))
