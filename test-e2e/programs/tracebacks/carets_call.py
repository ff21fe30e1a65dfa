def area(width, height):
    return width * height


print(area(2, 3))
total = area(1, 2) + area(3) + area(4, 5)
