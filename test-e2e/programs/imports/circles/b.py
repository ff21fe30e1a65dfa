print("b begins")
import circles.a
try:
    print(circles.a)
except AttributeError as e:
    print("AttributeError:", e)
try:
    from circles.a import name as n
except ImportError as e:
    print("ImportError:", str(e).rpartition(" (")[0])
from . import a
try:
    a.name
except AttributeError as e:
    print("AttributeError:", str(e).replace(__file__[:-12], "").replace("\\", "/"))
name = "b"
