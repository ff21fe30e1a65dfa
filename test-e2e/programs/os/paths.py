import os, os.path, posixpath, sys
from posixpath import join
print(posixpath.join("a","b","/c"), join("a/","b"), join("a",""), join("","b"), join("a","","c"))
for p in ["", "/", "//", "a", "a/b", "/a/b/", "a//b", "///a", "x.tar.gz", ".bashrc", "..x", "a.b/c", "/a.b/.c.d", "a/../b", "../../x", "/..", "./a/./b//c/.."]:
    print(repr(p), posixpath.split(p), posixpath.splitext(p), posixpath.basename(p), posixpath.dirname(p), posixpath.normpath(p), posixpath.isabs(p), posixpath.splitroot(p))
print(posixpath.commonpath(["/a/b/c","/a/b/d"]), posixpath.commonprefix(["abc","abd"]), posixpath.relpath("/a/b/c","/a/d"))
for args in [("a",1),("a",b"b"),(1,)]:
    try: print(posixpath.join(*args))
    except TypeError as e: print(e)
try: posixpath.commonpath(["a","/b"])
except ValueError as e: print(e)
os.environ["ZZ"]="v"
print(posixpath.expandvars("$ZZ/${ZZ}x/$nope/${nope}/$"), os.getenv("ZZ"), os.environ.get("nope","d"), "ZZ" in os.environ)
del os.environ["ZZ"]
try: os.environ["ZZ"]
except KeyError as e: print(repr(e))
try: os.environ["a"]=1
except TypeError as e: print(e)
