a = []
for _ in range(200):
    a = [a]
text = repr(a)
print(len(text), text[:5], text[-5:], text.count("["))
for _ in range(200000):
    a = [a]
try:
    repr(a)
except RecursionError as e:
    print(type(e).__name__, e)
b = ()
for _ in range(100):
    b = (b,)
print(str(b).count(","), len(str(b)))
while a:
    a = a[0]
print(a)
