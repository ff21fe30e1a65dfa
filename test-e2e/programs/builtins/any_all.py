print(any([]), all([]), any([0, "", None]), any([0, 1]), all([1, "a"]), all([1, 0]), any("ab"), all({0: 1}), any({0: 1}), all([[]]), any(range(2)), all(map(str.isdigit, "12")))
it = iter([0, 2, 3])
print(any(it), list(it))
it = iter([1, 0, 3])
print(all(it), list(it))
for f in (lambda: any(), lambda: all(5), lambda: any(1, 2), lambda: all(None)):
    try:
        f()
    except TypeError as e:
        print(e)
