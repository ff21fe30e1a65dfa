def todo():
    raise NotImplementedError


print("calling")
todo()
