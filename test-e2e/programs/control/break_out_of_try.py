# break and continue inside try, with and finally: what runs on the way out, and in which order.
class Manager:
    def __enter__(self):
        print("enter", end=" ")
    def __exit__(self, *exc):
        print("exit", exc[0], end=" ")


for i in range(4):
    try:
        with Manager():
            if i == 1:
                continue
            if i == 2:
                break
            print("body", i, end=" ")
    finally:
        print("finally", i)
else:
    print("else")


def swallow():
    for i in range(3):
        try:
            raise ValueError(i)
        finally:
            if i < 2:
                continue
            return "returned from finally"


print(swallow())
