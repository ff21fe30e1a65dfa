# Names of outer scopes: reading, rebinding, deleting, and what is local because it is assigned.
count = 0


def bump():
    global count, made
    count += 1
    made = "by bump"


bump()
print(count, made)


def outer():
    x = "outer"
    def middle():
        def inner():
            nonlocal x
            x += "!"
            return x
        return inner() + x
    return middle(), x


print(outer())


def local_because_assigned():
    try:
        print(count)
    except UnboundLocalError as error:
        print(error)
    count = 5


local_because_assigned()


def free():
    def inner():
        return y
    try:
        inner()
    except NameError as error:
        print(error)
    y = 1
    return inner()


print(free())
for bad in ("def f():\n nonlocal q", "def f(a):\n global a", "nonlocal z", "def f():\n x = 1\n global x"):
    try:
        exec(bad)
    except SyntaxError as error:
        print(error.msg)
