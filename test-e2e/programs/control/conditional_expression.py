# x if c else y: which parts are evaluated, how it nests.
log = []


def said(what, value):
    log.append(what)
    return value


print(said("then", 1) if said("test", 0) else said("else", 2), log)
print([("fizz" if n % 3 == 0 else "") + ("buzz" if n % 5 == 0 else "") or n for n in range(1, 16)])
print(1 if 0 else 2 if 0 else 3, (1 if 1 else 2) if 0 else 4)
f = lambda x: "neg" if x < 0 else "zero" if not x else "pos"
print(f(-1), f(0), f(1))
