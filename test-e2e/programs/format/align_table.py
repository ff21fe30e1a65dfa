rows = [("apple", 3, 1.25), ("banana", 12, 0.5), ("cherry pie", 1, 12.0), ("", 0, -3.333)]
print(f"{'item':<12}|{'qty':^7}|{'price':>10}")
print("-" * 12 + "+" + "-" * 7 + "+" + "-" * 10)
for name, quantity, price in rows:
    print(f"{name:<12}|{quantity:^7}|{price:>10.2f}")
total = sum([q * p for _, q, p in rows])
print(f"{'total':.<20}{total:.>10,.3f}")
for name, quantity, price in rows:
    print("%-12s|%5d  |%10.2f" % (name, quantity, price))
    print("{:<12}|{:^7}|{:>10.2f}".format(name, quantity, price))
