import os, os.path, sys
from os.path import join
print(os.path.join("a","b","/c"), join("a/","b"), join("a",""), join("","b"), join("a","","c"))
for p in ["", "/", "//", "a", "a/b", "/a/b/", "a//b", "///a", "x.tar.gz", ".bashrc", "..x", "a.b/c", "/a.b/.c.d", "a/../b", "../../x", "/..", "./a/./b//c/.."]:
    print(repr(p), os.path.split(p), os.path.splitext(p), os.path.basename(p), os.path.dirname(p), os.path.normpath(p), os.path.isabs(p), os.path.splitroot(p))
print(os.path.commonpath(["/a/b/c","/a/b/d"]), os.path.commonprefix(["abc","abd"]), os.path.relpath("/a/b/c","/a/d"))
for args in [("a",1),("a",b"b"),(1,)]:
    try: print(os.path.join(*args))
    except TypeError as e: print(e)
try: os.path.commonpath(["a","/b"])
except ValueError as e: print(e)
os.environ["ZZ"]="v"
print(os.path.expandvars("$ZZ/${ZZ}x/$nope/${nope}/$"), os.getenv("ZZ"), os.environ.get("nope","d"), "ZZ" in os.environ)
del os.environ["ZZ"]
try: os.environ["ZZ"]
except KeyError as e: print(repr(e))
try: os.environ["a"]=1
except TypeError as e: print(e)
