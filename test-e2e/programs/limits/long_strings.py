s = "x" * 10**6
print(len(s), s.count("x"), len(s + s), (s + "y").find("y"), s[::100000], len(s.replace("x", "ab")))
t = ""
for i in range(20000):
    t += chr(97 + i % 26)
print(len(t), t[12345], t[-3:], t.count("abc"), len(t.split("m")), t.upper()[26:30], hash(t) == hash(t[:10000] + t[10000:]))
print(len(",".join(map(str, range(50000)))), len(str(10**4000)), len(f"{1:>100000}"), len("%0500d" % 7))
u = "é😀" * 50000
print(len(u), u[99999], u.index("😀", 5000), len(u.encode.__name__), u[::-1][:2], len(set(u)))
words = ("lorem ipsum dolor " * 10000).split()
print(len(words), words[-1], len(" ".join(words)))
