real = 1
def __getattr__(name):
    if name == "answer":
        return 42
    raise AttributeError(f"no {name} here")
if __name__ == "__main__":
    print("run by itself")
