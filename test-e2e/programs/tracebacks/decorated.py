def logged(f):
    def wrapper(*args, **kwargs):
        print("calling", f.__name__)
        return f(*args, **kwargs)
    return wrapper


@logged
def divide(a, b):
    return a / b


divide(4, 2)
divide(1, b=0)
