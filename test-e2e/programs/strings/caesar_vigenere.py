def shift(c, k):
    if "a" <= c <= "z":
        return chr((ord(c) - 97 + k) % 26 + 97)
    if "A" <= c <= "Z":
        return chr((ord(c) - 65 + k) % 26 + 65)
    return c


def vigenere(text, key, sign=1):
    out = []
    i = 0
    for c in text:
        if c.isalpha():
            out.append(shift(c, sign * (ord(key[i % len(key)].lower()) - 97)))
            i += 1
        else:
            out.append(c)
    return "".join(out)


secret = vigenere("Attack at Dawn, 6 o'clock!", "Lemon")
print(secret)
print(vigenere(secret, "Lemon", -1))
for k in (0, 1, 13, 25, 26, -3):
    print(k, "".join([shift(c, k) for c in "Hello, Zebra!"]))
