def memoise(f):
    store = {}

    def g(n):
        if n not in store:
            store[n] = f(n)
        return store[n]
    g.store = store
    return g


def partitions(n, largest=None, memo={}):
    if largest is None:
        largest = n
    if n == 0:
        return 1
    if (n, largest) not in memo:
        memo[n, largest] = sum([partitions(n - k, k) for k in range(1, min(n, largest) + 1)])
    return memo[n, largest]


catalan = memoise(lambda n: 1 if n == 0 else sum([catalan(i) * catalan(n - 1 - i) for i in range(n)]))
print(catalan(30), len(catalan.store), [catalan(i) for i in range(10)])
print([partitions(n) for n in range(1, 15)], partitions(60))


def make_account(balance):
    history = []

    def deposit(amount):
        nonlocal balance
        balance += amount
        history.append(amount)
        return balance
    return {"deposit": deposit, "history": lambda: list(history), "balance": lambda: balance}


acc = make_account(10)
acc["deposit"](5)
acc["deposit"](-3)
print(acc["balance"](), acc["history"]())
