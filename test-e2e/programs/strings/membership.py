s = "the quick brown fox"
for part in ("quick", "", "the", "fox", "Fox", "x", "k b", "xx", s, s + "!"):
    print(repr(part), part in s, part not in s, s.find(part), s.rfind(part), s.count(part))
try:
    print(1 in s)
except TypeError as e:
    print(e)
try:
    print(None in s)
except TypeError as e:
    print(e)
