def combine(*parts):
    return "".join(parts)


print(combine("a", "b"))
result = combine(
    "first",
    "second",
    3,
)
