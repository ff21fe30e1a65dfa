print(int("42"), int("-42"), int("+7"), int("  13\n"), int("1_000_000"), int("007"))
print(int("ff", 16), int("0xFF", 16), int("0b101", 2), int("0o17", 8), int("z", 36), int("-Zz", 36))
print(int("0x1f", 0), int("0b11", 0), int("0o7", 0), int("12", 0), int("11", 3))
print(int("123456789012345678901234567890"), int("f" * 20, 16), int("-" + "1" * 40, 2))
print(int(), int(3.99), int(-3.99), int(True), int("٣٤"))
bad = ["", " ", "1.5", "0x10", "abc", "1__0", "_1", "1_", "--1", "1 2", "+", "é"]
for text in bad:
    try:
        print(int(text))
    except ValueError as e:
        print(e)
for text, base in (("12", 2), ("g", 16), ("8", 8), ("1", 1), ("1", 37), ("010", 0), ("0b1", 16), ("z", 35)):
    try:
        print(int(text, base))
    except ValueError as e:
        print(e)
for value in (None, [], (), {}):
    try:
        int(value)
    except TypeError as e:
        print(e)
try:
    int(12, 10)
except TypeError as e:
    print(e)
