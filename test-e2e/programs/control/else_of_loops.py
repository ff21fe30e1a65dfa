# The else clause of loops: run unless break left, also after continue and for no iterations.
def find(values, wanted):
    for i, value in enumerate(values):
        if value < 0:
            continue
        if value == wanted:
            result = i
            break
    else:
        result = "none"
    return result


print(find([1, -2, 3], 3), find([1, -2], -2), find([], 0))
n = 3
while n:
    n -= 1
    if n == 5:
        break
else:
    print("while ended", n)
for _ in "ab":
    for _ in "cd":
        break
    else:
        print("never")
else:
    print("outer ended")
while False:
    pass
else:
    print("never entered")
