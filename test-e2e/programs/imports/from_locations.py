"""Modules made of files, specs and nothing at all."""

import importlib.machinery
import importlib.metadata
import importlib.util
import os
import sys
import tempfile
import types

SOURCE = """'Loaded by its place.'

x = 5


def f():
    return x, __name__, __package__, __doc__
"""
folder = tempfile.mkdtemp()
path = os.path.join(folder, "thing.py")
with open(path, "w") as file:
    file.write(SOURCE)
spec = importlib.util.spec_from_file_location("thing", path)
module = importlib.util.module_from_spec(spec)
print(module.__name__, repr(spec.parent), spec.has_location, os.path.basename(spec.origin))
sys.modules["thing"] = module
sys.dont_write_bytecode = True
spec.loader.exec_module(module)
os.remove(path)
os.rmdir(folder)
print(module.f(), module.x)
module.x = 7
print(module.f())
spec = importlib.util.find_spec("textwrap")
copy = importlib.util.module_from_spec(spec)
spec.loader.exec_module(copy)
import textwrap

copy.dedent = None
print(textwrap.dedent("  a"), spec.name, repr(spec.parent), type(spec.loader).__name__)
try:
    importlib.metadata.version("no-such-package")
except importlib.metadata.PackageNotFoundError as e:
    print(repr(e), e, e.name)
print(importlib.util.spec_from_file_location("q", "data.txt"))
loader = importlib.machinery.SourceFileLoader("it", "it.py")
print(loader.name, loader.path, loader.is_package("it"))
made = types.ModuleType("made", "doc!")
print(made, made.__doc__, made.__package__, made.__spec__, sorted(vars(made)))
made.a = 3
exec("b = a + 1", made.__dict__)
print(made.b)
for arguments in [(), (1,), ("a", "b", "c")]:
    try:
        types.ModuleType(*arguments)
    except TypeError as e:
        print(e)
