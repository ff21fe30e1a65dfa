stack = []
for token in "3 4 + 2 * 7 - 2 ** 5 %".split():
    if token.isdigit():
        stack.append(int(token))
    else:
        b, a = stack.pop(), stack.pop()
        stack.append({"+": a + b, "-": a - b, "*": a * b, "**": a**b, "%": a % b if b else 0}[token])
    print(token, stack)
queue = [1]
served = []
while queue and len(served) < 15:
    x = queue.pop(0)
    served.append(x)
    queue += [2 * x, 2 * x + 1]
print(served, queue[:4])
ring = list(range(7))
for _ in range(3):
    ring.append(ring.pop(0))
print(ring, ring[2:] + ring[:2])
