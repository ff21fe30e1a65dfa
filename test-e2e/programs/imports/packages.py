import shapes
import shapes.solid.cube
import shapes.helper as h
from shapes import *
from shapes.solid import cube as c, prism

print(shapes.__doc__, shapes.square(3), flat.square(4), square(5))
print(shapes.solid.cube is c, c.volume(2), prism(2), h.both(2))
try:
    hidden
except NameError as e:
    print(e)
print(helper is h)
print(shapes.solid.__name__, shapes.solid.__package__, c.__name__, c.__package__)
print(shapes.__spec__.name, shapes.__spec__.parent, c.__spec__.name, c.__spec__.parent)
print(len(shapes.__path__), shapes.__path__[0].endswith("shapes"), shapes)
import spaces.inner.part
from spaces.inner import part
print(part.value, spaces.__name__, hasattr(spaces, "__file__"))

def inside():
    from shapes.flat import circle_area
    import shapes.flat as f2
    return round(circle_area(2), 3), f2.where()
print(inside())
import sys
print([n for n in sorted(sys.modules) if n.startswith(("shapes", "spaces"))])
print(sys.modules["shapes.flat"] is shapes.flat, sys.modules["__main__"].prism is prism)
