name = "x"
width = "wide"
print(f"{name:>5}")
print(f"{name} is {width + 1} wide")
