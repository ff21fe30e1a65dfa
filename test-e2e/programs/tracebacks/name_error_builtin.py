def show(values):
    for value in values:
        pritn(value)


show([1])
