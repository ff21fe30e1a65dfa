"""Shapes and their areas."""
from .flat import square, circle_area
from . import flat as _flat

__all__ = ["square", "flat", "helper"]
hidden = "not exported"
print("shapes:", __name__, __package__, sorted(n for n in dir() if not n.startswith("__")))
