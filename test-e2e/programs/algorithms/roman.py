TABLE = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]


def to_roman(n):
    if not 0 < n < 4000:
        raise ValueError(f"{n} is out of range")
    out = ""
    for value, letters in TABLE:
        count, n = divmod(n, value)
        out += letters * count
    return out


def from_roman(s):
    values = [dict(zip("IVXLCDM", (1, 5, 10, 50, 100, 500, 1000)))[c] for c in s]
    return sum([-a if a < b else a for a, b in zip(values, values[1:] + [0])])


print([to_roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1666, 1994, 2024, 3999)], all([from_roman(to_roman(n)) == n for n in range(1, 4000)]))
for bad in (0, 4000, -5):
    try:
        to_roman(bad)
    except ValueError as e:
        print(e)
try:
    from_roman("XA")
except KeyError as e:
    print("no numeral", e)
