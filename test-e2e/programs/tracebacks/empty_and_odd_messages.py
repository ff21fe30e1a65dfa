try:
    raise ValueError("")
except ValueError as e:
    print(repr(e))
raise KeyError("multi\nline 'key'")
