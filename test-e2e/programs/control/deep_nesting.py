out = []
for a in range(2):
    for b in range(2):
        while True:
            for c in range(3):
                if c == 2:
                    break
                try:
                    for d in range(3):
                        if d == a:
                            continue
                        if d + c == 3:
                            raise ValueError((a, b, c, d))
                        if b:
                            break
                        out.append((a, b, c, d))
                    else:
                        out.append("else")
                except ValueError as e:
                    out.append(e.args)
                finally:
                    out.append(".")
            break
print(out)
