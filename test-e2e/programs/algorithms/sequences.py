def look_and_say(s):
    out, i = "", 0
    while i < len(s):
        j = i
        while s[j : j + 1] == s[i]:
            j += 1
        out += f"{j - i}{s[i]}"
        i = j
    return out


s, seen = "1", []
for _ in range(9):
    seen.append(s)
    s = look_and_say(s)
print(seen)
thue = [0]
while len(thue) < 32:
    thue += [1 - b for b in thue]
print(*thue, sep="")
van_eck, last = [0], {}
for n in range(30):
    x = van_eck[-1]
    van_eck.append(n - last[x] if x in last else 0)
    last[x] = n
print(van_eck)
recaman, used = [0], {0}
for n in range(1, 25):
    x = recaman[-1] - n
    recaman.append(x if x > 0 and x not in used else recaman[-1] + n)
    used.add(recaman[-1])
print(recaman)
hof = [0, 1, 1]
for n in range(3, 30):
    hof.append(hof[n - hof[n - 1]] + hof[n - hof[n - 2]])
print(hof, [(n * (3 * n - 1)) // 2 for n in range(1, 10)], [sum([n // d for d in range(1, n + 1)]) for n in range(1, 15)])
farey, a, b, c, d = [(0, 1)], 0, 1, 1, 6
while c <= 6:
    k = (6 + b) // d
    a, b, c, d = c, d, k * c - a, k * d - b
    farey.append((a, b))
print(farey)
