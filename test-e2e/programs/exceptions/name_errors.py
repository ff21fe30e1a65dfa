for f in (lambda: missing, lambda: pritn, lambda: missing.attr, lambda: missing(), lambda: [missing], lambda: lenn([])):
    try:
        f()
    except NameError as e:
        print(e, e.name)


def use_before():
    print(x)
    x = 1


def maybe(flag):
    if flag:
        y = 1
    return y


def loop_var():
    for i in []:
        pass
    return i


def deleted():
    z = 1
    del z
    return z


def aug():
    count += 1


for f in (use_before, lambda: maybe(False), loop_var, deleted, aug):
    try:
        print(f())
    except UnboundLocalError as e:
        print(type(e).__name__, e)
print(maybe(True))
