def origin():
    raise ValueError("kept")


def relay():
    try:
        origin()
    except ValueError:
        print("relaying")
        raise


saved = None
try:
    relay()
except ValueError as e:
    saved = e
raise saved
