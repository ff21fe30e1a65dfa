import math

def square(x):
    return x * x

def circle_area(r):
    return math.pi * r * r

def where():
    return __name__, __package__
print("flat runs once")
