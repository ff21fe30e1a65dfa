def trace(f):
    def wrapper(*args, **kwargs):
        log.append((f.__name__, args, kwargs))
        return f(*args, **kwargs)
    return wrapper


def memo(f):
    cache = {}

    def wrapper(*args):
        if args not in cache:
            cache[args] = f(*args)
        return cache[args]
    return wrapper


log = []


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


fib = trace(fib)
print(fib(4), len(log), log[:3])
fib = memo(fib)
log.clear()
print(fib(60), len(log))


def repeat(n):
    def decorate(f):
        def run(*a):
            return [f(*a) for _ in range(n)]
        return run
    return decorate


print(repeat(3)(len)("abc"), repeat(2)(repeat(2)(max))(1, 5))
