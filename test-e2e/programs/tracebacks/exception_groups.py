def inner(n):
    raise ValueError(n)


def collect():
    errors = []
    for i in range(3):
        try:
            inner(i)
        except ValueError as e:
            e.add_note(f"note {i}")
            errors.append(e)
    errors.append(ExceptionGroup("nested", [KeyError("k"), *(TypeError(i) for i in range(20))]))
    raise ExceptionGroup("many", errors)


try:
    collect()
except* KeyError:
    raise RuntimeError("again")
