def luhn(number):
    total = 0
    for i, c in enumerate(reversed(number)):
        d = int(c) * (1 + i % 2)
        total += d - 9 if d > 9 else d
    return total % 10 == 0


def isbn10(s):
    return sum([(10 - i) * (10 if c == "X" else int(c)) for i, c in enumerate(s)]) % 11 == 0


def ean13(s):
    return sum([int(c) * (3 if i % 2 else 1) for i, c in enumerate(s)]) % 10 == 0


def crc32(text):
    crc = 0xFFFFFFFF
    for c in text:
        crc ^= ord(c)
        for _ in range(8):
            crc = crc >> 1 ^ (0xEDB88320 if crc & 1 else 0)
    return crc ^ 0xFFFFFFFF


def adler(text):
    a, b = 1, 0
    for c in text:
        a = (a + ord(c)) % 65521
        b = (b + a) % 65521
    return b << 16 | a


def fnv(text):
    h = 0xCBF29CE484222325
    for c in text:
        h = (h ^ ord(c)) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return h


print([luhn(n) for n in ("4539578763621486", "4539578763621487", "0", "79927398713")], isbn10("080442957X"), isbn10("0804429570"), ean13("4006381333931"), ean13("4006381333932"))
for text in ("", "a", "123456789", "The quick brown fox"):
    print(repr(text), f"{crc32(text):08x} {adler(text):08x} {fnv(text):016x}")
