def even(n):
    if n < 0:
        raise RuntimeError("went too far")
    return odd(n - 1)


def odd(n):
    return even(n - 1)


even(7)
