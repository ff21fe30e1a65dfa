print("a begins")
import circles.b
from . import b
print("a sees", b.name)
name = "a"
