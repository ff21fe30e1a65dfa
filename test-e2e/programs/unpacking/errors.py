def attempt(f):
    try:
        f()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


def t1(): a, b = 1, 2, 3
def t2(): a, b = [1]
def t3(): a, b, c = "ab"
def t4(): a, *b = []
def t5(): a, b, *c, d = (1, 2)
def t6(): a, b = 5
def t7(): a, b = None
def t8(): (a, b), c = 1, 2
def t9(): a, b = {1: 2}
def t10(): a, = []
def t11(): [] = [1]
def t12(): *a, = 5
def t13():
    for a, b in [1, 2]: pass
def t14():
    for a, b in ["abc"]: pass
def t15(): print(*5)
def t16(): return [*None]
def t17(): return {**[1]}
def t18(): return {*1.5}
def t19(): a, b = range(5)
def t20(): a, b = {1, 2, 3}
def t21(): a, b, c = iter(range(2))


for f in (t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13, t14, t15, t16, t17, t18, t19, t20, t21):
    attempt(f)
