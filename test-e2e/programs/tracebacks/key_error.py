prices = {"apple": 3}
basket = ["apple", "pear"]
print(sum([prices[item] for item in basket]))
