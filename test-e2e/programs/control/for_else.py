for n in range(2, 20):
    for d in range(2, n):
        if n % d == 0:
            print(n, "=", d, "*", n // d)
            break
    else:
        print(n, "is prime")
for x in []:
    print("never")
else:
    print("empty")
for a in range(3):
    for b in range(3):
        if b == a:
            continue
        if a + b == 3:
            break
    else:
        print("whole row", a)
        continue
    print("broke at", a, b)
    break
print(a, b)


def find(items, wanted):
    for i, x in enumerate(items):
        if x == wanted:
            return i
    else:
        return "absent"


print(find("abc", "c"), find("abc", "z"))
