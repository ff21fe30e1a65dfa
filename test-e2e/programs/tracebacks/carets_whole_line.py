def fail(message):
    raise ValueError(message)


data = [1, 2]
fail("whole line")
