low, value, high = 1, 5, "10"
print(low < value)
print(low < value < high)
