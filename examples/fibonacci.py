"""Fibonacci numbers by the doubly recursive definition: a measure of the cost of a call.

    fibonacci.py [n]
"""

import sys


def fibonacci(n):
    """The n-th Fibonacci number, the slow way."""
    if n < 2:
        return n
    return fibonacci(n - 1) + fibonacci(n - 2)


n = int(sys.argv[1]) if len(sys.argv) > 1 else 32
print(f"fibonacci({n}) = {fibonacci(n)}")
