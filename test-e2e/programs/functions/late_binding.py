fs = [lambda: i for i in range(3)]
print([f() for f in fs])
gs = [lambda i=i: i for i in range(3)]
print([g() for g in gs])
hs = []
for k in range(3):
    hs.append(lambda: k)
print([h() for h in hs])
k = 99
print([h() for h in hs])


def make():
    out = []
    for j in range(3):
        def show():
            return j * 10
        out.append(show)
    j = 7
    return out


print([s() for s in make()])


def early():
    def use():
        return value
    try:
        print(use())
    except NameError as e:
        print(e)
    value = "now"
    print(use())
    del value
    try:
        use()
    except NameError as e:
        print(e)


early()
