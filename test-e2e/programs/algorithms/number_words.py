SMALL = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "? ? twenty thirty forty fifty sixty seventy eighty ninety".split()
SCALES = [(10**9, "billion"), (10**6, "million"), (1000, "thousand")]


def words(n):
    if n < 0:
        return "minus " + words(-n)
    for scale, name in SCALES:
        if n >= scale:
            head, rest = divmod(n, scale)
            return words(head) + " " + name + (" " + words(rest) if rest else "")
    if n >= 100:
        return SMALL[n // 100] + " hundred" + (" and " + words(n % 100) if n % 100 else "")
    if n >= 20:
        return TENS[n // 10] + ("-" + SMALL[n % 10] if n % 10 else "")
    return SMALL[n]


for n in (0, 7, 13, 21, 40, 99, 100, 115, 342, 1000, 1001, 12345, 1000000, -987654321, 10**12):
    print(n, words(n))
print(sum([len(words(n).replace(" ", "").replace("-", "")) for n in range(1, 1001)]), max(range(1000), key=lambda n: len(words(n))))
