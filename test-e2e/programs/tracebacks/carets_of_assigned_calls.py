# The call that a name is given gets no carets, whatever is called; after `return` only that of a name gets none.
import sys


def fail(*args):
    raise ValueError


class Thing:
    def method(self, *args):
        raise ValueError


thing = Thing()
table = {1: fail}


def assigned_method():
    x = thing.method(1)


def returned_method():
    return thing.method(1)


def assigned_item():
    x = table[1](2)


def returned_item():
    return table[1](2)


def assigned_name():
    x = fail(1)


def returned_name():
    return fail(1)


def assigned_to_attribute():
    thing.y = fail(1)


def assigned_twice():
    x = y = fail(1)


def inside_another():
    x = "a".join(fail(1))


def in_brackets():
    x = (fail(1))


def formatted():
    x = "{} {1}".format(1, 2)


def run(functions):
    try:
        functions[0]()
    finally:
        if len(functions) > 1:
            run(functions[1:])


run([assigned_method, returned_method, assigned_item, returned_item, assigned_name, returned_name, assigned_to_attribute,
     assigned_twice, inside_another, in_brackets, formatted])
