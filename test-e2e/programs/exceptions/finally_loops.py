out = []
for i in range(5):
    try:
        if i == 1:
            continue
        if i == 3:
            break
        out.append(i)
    except ValueError:
        out.append("never")
    else:
        out.append("else")
    finally:
        out.append(f"f{i}")
else:
    out.append("no")
print(out)
n = 0
while n < 4:
    try:
        n += 1
        if n == 2:
            raise ValueError(n)
    except ValueError:
        try:
            continue
        finally:
            out.append("inner finally")
    finally:
        out.append(n)
print(out)


def deep():
    for i in range(2):
        for j in range(2):
            try:
                try:
                    if j:
                        return (i, j)
                finally:
                    out.append("a")
            finally:
                out.append("b")


out.clear()
print(deep(), out)
