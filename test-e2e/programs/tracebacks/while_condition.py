n = 3
while 10 % n:
    n -= 1
    print(n)
while 10 % (n - 1) or 1:
    n -= 1
