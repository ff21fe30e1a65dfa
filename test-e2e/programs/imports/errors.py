import importlib
import sys

def attempt(f, *args):
    try:
        print("ok", f(*args))
    except ImportError as e:
        print(type(e).__name__, "|", e, "|", e.name, "|", e.msg == str(e))
    except Exception as e:
        print(type(e).__name__, "|", e)

def one():
    import no_such_thing
def two():
    import no_such_thing.inside
def three():
    import shapes.no_such_part
def four():
    import math.no_such_part
def five():
    from shapes import no_such_name
def six():
    from . import anything
def seven():
    from .shapes import anything
def eight():
    from shapes.flat import square, cube
def nine():
    import broken
def ten():
    from no_such_thing import a, b
for f in [one, two, three, four, five, six, seven, eight, nine, nine, ten]:
    attempt(f)
print("broken" in sys.modules)
attempt(__import__, "")
attempt(__import__, 5)
attempt(__import__, "shapes.flat")
attempt(lambda: __import__("shapes.flat", fromlist=["square"]).__name__)
attempt(importlib.import_module, ".flat")
attempt(lambda: importlib.import_module(".flat", "shapes").__name__)
attempt(lambda: importlib.import_module("..flat", "shapes.solid").__name__)
attempt(importlib.import_module, "...flat", "shapes.solid")
attempt(lambda: importlib.import_module("shapes.solid.cube").volume(3))
sys.modules["forbidden"] = None
def eleven():
    import forbidden
attempt(eleven)
import shapes
def attribute(name):
    return getattr(shapes, name)
attempt(attribute, "nope")
sys.modules["made_up"] = shapes
import made_up
print(made_up is shapes)
del sys.modules["shapes.flat"]
import shapes.flat
print(shapes.flat.where())
print(importlib.reload(shapes.flat) is shapes.flat)
attempt(importlib.reload, 3)
