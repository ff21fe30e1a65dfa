def distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        last, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (x != y))
    return row[-1]


def common(a, b):
    table = [[""] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a)):
        for j in range(len(b)):
            table[i + 1][j + 1] = table[i][j] + a[i] if a[i] == b[j] else max(table[i][j + 1], table[i + 1][j], key=len)
    return table[-1][-1]


for a, b in (("kitten", "sitting"), ("", "abc"), ("flaw", "lawn"), ("same", "same"), ("intention", "execution"), ("héllo", "hello"), ("ACCGGTCGAGTGCG", "GTCGTTCGGAATGC")):
    print(a, b, distance(a, b), repr(common(a, b)), distance(b, a) == distance(a, b))
words = "spelling spewing sapling smelling selling".split()
print(sorted(words, key=lambda w: (distance(w, "speling"), w)))
