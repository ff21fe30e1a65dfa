values = [0, 1, -1, 2**31, 2**31 - 1, -(2**31), 2**47, 2**48, 2**63, 2**63 - 1, -(2**63), 2**64, 10**25, -(10**25)]
for a in values:
    print(a, "".join(["<" if a < b else "=" if a == b else ">" for b in values]))
print(sorted(values))
print(min(values), max(values), values.index(2**63), values.count(2**47))
print(1 < 2 < 3, 1 < 3 < 2, 2**64 > 2**63 > 2**62, 5 == 5 == 5 != 4)
print(2**70 == 2**70, 2**70 is None, 2**70 in values, 10**25 in values)
for f in (lambda: 1 < "1", lambda: 1 >= None, lambda: [] < 1, lambda: 2**70 <= ()):
    try:
        f()
    except TypeError as e:
        print(e)
print(1 == "1", 1 != None, 2**70 == "x")
