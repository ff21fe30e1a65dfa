"""Loaded by its place."""

x = 5


def f():
    return x, __name__, __package__, __doc__
