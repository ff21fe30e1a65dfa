# send, throw and close in every state of a generator.
def g():
    log = []
    while True:
        try:
            log.append((yield list(log)))
        except ValueError as error:
            log.append(f"error {error}")
        except GeneratorExit:
            print("exit", log)
            return


it = g()
try:
    it.send(1)
except TypeError as error:
    print(error)
print(next(it), it.send("a"), it.throw(ValueError("b")), it.throw(ValueError), next(it))
it.close()
it.close()
for call in (lambda: next(it), lambda: it.send(1), lambda: it.throw(KeyError("late"))):
    try:
        call()
    except (StopIteration, KeyError) as error:
        print(repr(error))
fresh = g()
try:
    fresh.throw(KeyError("never began"))
except KeyError as error:
    print(error, list(fresh))


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


it = stubborn()
next(it)
try:
    it.close()
except RuntimeError as error:
    print(error)


def running():
    yield next(me)


me = running()
try:
    next(me)
except ValueError as error:
    print(error)
