def nothing():
    pass


def bare():
    return


def early(n):
    for i in range(n):
        if i == 3:
            return "three", i
    else:
        return "done"


def nested(n):
    while True:
        for i in range(10):
            try:
                if i == n:
                    return i
            finally:
                trail.append(i)


def several():
    return 1, *[2, 3], "four"


trail = []
print(nothing(), bare(), early(2), early(9), nested(2), trail, several())
a, *b = several()
print(a, b, several()[-1], len(several()))


def choose(flag):
    if flag:
        return min
    return max


print(choose(True)(3, 1), choose(False)(3, 1), [f(-2) for f in (abs, str, bool)])
