def check(x):
    assert x > 0, f"{x} is not positive"
    assert isinstance(x, int)
    assert x != 13, ("tuple", x)
    return x


for x in (1, -1, 1.5, 13):
    try:
        print(check(x))
    except AssertionError as e:
        print(repr(e), repr(str(e)), e.args)
try:
    assert [], 5
except AssertionError as e:
    print(e.args)
try:
    assert 0, None
except AssertionError as e:
    print(e.args, str(e))
calls = []
assert True, calls.append("not evaluated")
print(calls, __debug__)
