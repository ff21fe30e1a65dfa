for s in ("key=value", "a=b=c", "none", "=x", "x=", "", "=="):
    print(s.partition("="), s.rpartition("="), s.partition("=="))
head, sep, tail = "user@host@x".rpartition("@")
print(head, sep, tail)
for f in (lambda: "a".partition(""), lambda: "a".rpartition(""), lambda: "a".partition(1), lambda: "a".partition()):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
