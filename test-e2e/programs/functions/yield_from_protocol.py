# yield from passes what is sent and thrown on to generators, and to any iterator.
class Iterator:
    def __init__(self):
        self.n = 0
    def __iter__(self):
        return self
    def __next__(self):
        self.n += 1
        if self.n > 3:
            raise StopIteration("iterator's value")
        return self.n
    def send(self, value):
        print("sent", value)
        return self.__next__()
    def throw(self, error):
        print("thrown", repr(error))
        return "from throw"
    def close(self):
        print("closed")


def outer(inner):
    try:
        result = yield from inner
        print("result", result)
        yield "last"
    finally:
        print("outer ends")


it = outer(Iterator())
print(next(it), it.send("hello"), it.throw(ValueError(1)))
it.close()
print(list(outer(Iterator())), list(outer([1, 2])), list(outer("ab")))
it = outer(iter([1, 2]))
next(it)
try:
    it.send(5)
except AttributeError as error:
    print(error)
try:
    list(outer(5))
except TypeError as error:
    print(error)
