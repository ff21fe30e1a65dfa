# Methods of strings with every kind of argument, called often enough to be compiled.


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


TEXTS = ["", "a", "-7", "hello world", "  two  spaces ", "Ünïcode", "x=1;y=22;z", "€uro", "ABC", "abcabcabc", "line\nnext\r\nlast\r", "0x1f", "12_3", "+5"]
PARTS = ["", "a", "l", "=", "bc", "abc", "€", "\n", "zz"]


def search():
    out = []
    for text in TEXTS:
        for part in PARTS:
            row = [
                text.find(part),
                text.rfind(part),
                text.find(part, 2),
                text.find(part, -3, -1),
                text.rfind(part, 1, 6),
                text.find(part, 99),
                text.find(part, None, 4),
                text.count(part),
                text.startswith(part),
                text.endswith(part),
                text.startswith(part, 1),
                text.endswith(part, 0, 3),
                text.startswith(part, 5, 2),
                text.startswith((part, "he")),
                text.endswith(()),
                part in text,
                attempt(text.index, part),
                attempt(text.rindex, part, 1),
                attempt(text.partition, part),
                attempt(text.rpartition, part),
                attempt(text.split, part),
                attempt(text.split, part, 1),
                text.replace(part, "<>"),
            ]
            out.append(repr(row))
    return out


def shapes():
    out = []
    for text in TEXTS:
        for width in (0, 1, 5, 8, 13):
            out.append(text.ljust(width) + "|" + text.rjust(width, "*") + "|" + text.center(width) + "|" + text.zfill(width) + "|" + text.center(width, "."))
        out.append(repr((text.splitlines(), text.split(), text.upper(), text.lower(), text.strip(), text.strip("az "), text * 3, 2 * text, text * 0, text * -1)))
        out.append(repr((text.isupper(), text.islower(), text.isalpha(), text.isdigit(), text.isspace(), text.isalnum(), text.isascii())))
        out.append(repr((text[::-1], text[::2], text[1:-1:3], text[5:], text[:3], text[-3:], text[2:1], text[10:3:-2])))
        out.append(repr((attempt(int, text), attempt(int, text, 16), attempt(int, text, 36), attempt(float, text), repr(text))))
        out.append(repr((attempt(text.startswith, 1), attempt(text.startswith, ("a", 1)), attempt(text.find, 1), attempt(text.ljust, 3, "ab"))))
    return out


def characters(text):
    counts = {}
    kinds = [0, 0, 0]
    previous = ""
    pairs = 0
    for i in range(len(text)):
        c = text[i]
        if c == previous:
            pairs += 1
        if c in "aeiou":
            kinds[0] += 1
        elif c not in " ,.":
            kinds[1] += 1
        else:
            kinds[2] += 1
        if c != text[-1 - i]:
            previous = c
        counts[c] = counts.get(c, 0) + 1
    total = 0
    for c in text:
        total = (total * 31 + ord(c)) % 1000003
        if c == "€":
            total += 1
        d = chr(ord(c) % 256)
        if d == c:
            total += 2
    return counts, kinds, pairs, total, previous


def slices(text):
    out = []
    stop = len(text)
    for i in range(300):
        a = i % 7
        out.append(text[a : a + 3])
        out.append(text[a:])
        out.append(text[: -a or None])
        out.append(text[-a:stop])
        s = slice(a, a + 2)
        if text[s] == text[a : a + 2]:
            out.append(text[s])
    items = list(range(20))
    total = 0
    for i in range(300):
        total += sum(items[i % 9 :]) - len(items[: i % 4]) + items[-3:][0] + len(items[5:2])
        part = items[i % 5 : 12]
        part.append(i)
        total += part[-1]
    return out, total


def numbers():
    texts = ["1", "-1", "1.5", "-0.25", "1e5", "1E-3", ".5", "5.", "-0", "123456789012345", "1234567890123456", "0.1", "3.14159", "1e22", "1e23", "nan", "inf", "1_0.5", " 2.5 ", "", ".", "-", "e5", "1e", "0.30000000000000004", "2e-22"]
    out = []
    for _ in range(40):
        out = []
        for t in texts:
            out.append(attempt(float, t))
    floats = [0.0, -0.0, 1.0, -1.5, 0.1, 0.2, 0.1 + 0.2, 1e15, 1e16, 123456.789, 1e-4, 1e-5, 2.5e-4, 1 / 3, 9007199254740992.0, 1e22, -123.4375, 4503599627370496.5, 0.001, 5e-324, 100.0, 12345678901234.5]
    for _ in range(40):
        shown = [str(x) + " " + repr(x) + f" {x}" for x in floats]
    return out, shown


SPECS = ["", "5", "<5", ">8", "^9", "*^9", "05", "+", " ", "-", "x", "X", "b", "o", "08b", "d", ",", "10,", ".2f", "8.3f", "08.2f", "+.1f", ".0f", "%", ".1%", ",.2f", "e", "g", "s", ".3", "10.2", "=8", "_", "#x", "c", "010,", ".15f", ".16f", ",.0%", "zz", "0<5", "<05"]


def formats():
    values = [0, 7, -7, 12345, -1234567, 2**45, 2**70, True, 0.0, -0.0, 0.5, 1.5, 2.5, -2.675, 1e10, 123456.789, 1e300, 1e-9, float("inf"), float("nan"), "", "ab", "héllo", "€", None]
    out = []
    for spec in SPECS:
        row = []
        for v in values:
            row.append(attempt(format, v, spec))
            row.append(attempt(lambda: f"{v:{spec}}"))
        out.append(repr(row))
    return out


def formatted_loop():
    total = 0
    last = ""
    for i in range(400):
        x = i / 8
        last = f"{i:5d}|{x:8.3f}|{x:.1f}|{i:<6}|{i:04x}|{x}|{last[:3]:>4}|{i % 3 == 0}"
        total += len(last)
    return total, last


def main():
    for _ in range(3):
        rows = search()
    print(len(rows))
    for row in rows[::5]:
        print(row)
    for row in shapes():
        print(row)
    text = "the quick, brown fox. jumps over the lazy dog, " * 12
    print(characters(text))
    print(characters(text + "größe€uro"))
    out, total = slices("abcdefghij")
    print(len(out), out[:8], out[-6:], total)
    print(slices("ab€defghij")[0][-6:])
    for part in numbers():
        print(part)
    for row in formats():
        print(row)
    print(formatted_loop())


main()
