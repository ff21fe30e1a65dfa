for f in (lambda: "a".foo, lambda: "a".push("b"), lambda: "a".append("b"), lambda: "abc".length, lambda: "a".Upper(), lambda: "a".uper()):
    try:
        f()
    except AttributeError as e:
        print(e)
try:
    "a".x = 1
except AttributeError as e:
    print(e)
try:
    s = "abc"
    s()
except TypeError as e:
    print(e)
s = "m"
for f in (lambda: s.upper(1), lambda: s.lower("a", "b"), lambda: s.isdigit(0), lambda: s.join(), lambda: s.center(), lambda: s.split(x=1)):
    try:
        f()
    except TypeError as e:
        print(e)
