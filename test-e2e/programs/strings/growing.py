# Strings that grow piece by piece, from several owners at once.


def local(n):
    s = ""
    for i in range(n):
        s += chr(97 + i % 26)
    return s


def branches(n):
    s = local(200)
    kept = []
    for i in range(n):
        kept.append(s)
        a = s + "left"
        b = s + "right"
        c = a + b[:3]
        s += str(i % 10)
        if i % 50 == 0:
            kept.append(a)
            kept.append(b)
            kept.append(c)
    return kept


def widening():
    s = "x" * 40
    s += "y"
    narrow = s
    for c in "aé€😀z":
        s += c * 30
    return narrow, s


class Builder:
    def __init__(self):
        self.text = ""

    def add(self, piece):
        self.text += piece


def counter():
    text = "-"

    def add(c):
        nonlocal text
        text += c
        return text

    return add


class Name(str):
    pass


def main():
    s = local(3000)
    print(len(s), s[:5], s[-5:], s[1000], hash(s) == hash(local(3000)), s == local(3000))
    kept = branches(300)
    print(len(kept), sum(map(len, kept)), len(set(kept)))
    for k in kept[:4] + kept[-4:]:
        print(len(k), k[190:])
    narrow, wide = widening()
    print(narrow, len(wide), wide)
    print(narrow + "!", wide.count("€"), wide.upper()[-40:], wide.find("z"))
    builder = Builder()
    for i in range(2000):
        builder.add("ab")
        if i % 500 == 0:
            print(len(builder.text), builder.text[-3:])
    add = counter()
    parts = [add(c) for c in "hello world" * 30]
    print(parts[0], parts[100], len(parts[-1]), parts[-1].split()[3])
    items = ["", "a" * 70]
    for i in range(500):
        items[0] += "z"
        items[1] += items[0][:1]
    print(len(items[0]), len(items[1]))
    d = {"k": "v"}
    for i in range(300):
        d["k"] += "w"
        d[d["k"]] = i
    print(len(d), d["v" + "w" * 200], d["k"] in d)
    grown = "q" * 50
    for i in range(50):
        grown = grown + grown[i : i + 1]
    name = Name(grown)
    name.extra = 1
    print(type(name).__name__, name == grown, name.extra, len(name), name[-1:], name + grown == grown * 2)
    double = "ab" * 20
    double += "c"
    double += double
    double += double
    print(len(double), double.count("c"), double.replace("ab", "")[:9])
    text = "start " * 20
    text += "one"
    text += " two"
    print(text.split()[-3:], text.startswith("start"), text.endswith("two"), text.strip("st")[:6], f"{text:>150}"[:40])
    print(text.encode()[-8:], int(("1" * 70 + "2") [60:]), text < text + "a", max(text, text + "b") == text + "b")
    print(sorted([text + "b", text, text + "a"]) == [text, text + "a", text + "b"])


main()
