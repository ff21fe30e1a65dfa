n = 0
while n < 3:
    n += 1
else:
    print("finished", n)
while n < 10:
    n += 2
    if n == 7:
        print("break at", n)
        break
else:
    print("never")
while False:
    pass
else:
    print("no turn")
i = 0
while True:
    i += 1
    if i % 2:
        continue
    if i > 6:
        break
    print(i, end=" ")
print(i)
for limit in (5, 20):
    k = 1
    while k < limit:
        k *= 3
        if k == 9:
            continue
        if k > 25:
            break
    else:
        print("else", limit, k)
