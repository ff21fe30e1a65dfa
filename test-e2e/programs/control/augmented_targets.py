# Augmented assignment evaluates its target's parts once, and its value after them.
log = []


def said(what, value):
    log.append(what)
    return value


values = {"k": [1, 2]}
said("object", values)[said("key", "k")] += said("value", [3])
print(values, log)
log.clear()


class Holder:
    def __init__(self):
        self.__dict__["x"] = 1
    def __getattr__(self, name):
        log.append("get " + name)
        return 5
    def __setattr__(self, name, value):
        log.append(f"set {name} {value}")


h = Holder()
h.x += 1
h.missing *= 2
said("holder", h).y -= said("one", 1)
print(log)
a = b = [1]
a += [2]
print(b)
a = a + [3]
print(a, b)
