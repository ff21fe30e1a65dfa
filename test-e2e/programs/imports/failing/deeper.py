from . import start

def fail(n):
    return n / (start - 1)

fail(3)
