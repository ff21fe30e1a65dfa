from .. import flat
from ..flat import square
def volume(x):
    return x * square(x)

