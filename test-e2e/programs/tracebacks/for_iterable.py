def numbers():
    return None


for n in numbers():
    print(n)
