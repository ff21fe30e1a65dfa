# ntpath everywhere: what needs no files, over many generated paths, is what CPython says
import ntpath
import os
import posixpath
import hashlib

state = 20261130


def below(n):
    global state
    state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
    return (state >> 33) % n


pieces = ["a", "B", "c.txt", "..", ".", "", "C:", "d:", "\\", "/", "\\\\", "//", "\\\\?\\", "\\\\.\\", "UNC", "unc\\", "server", "share",
          "nul", "CON.x", "com1", "LPT²", ".rc", "z.", "y ", "..d", "é", "Ä", "*", ":", "?", "a.b.c", "~", "~me", "~you",
          "$X", "${X}", "%X%", "$", "%", "'", "${", "}", "$Y-1", "%NONE%", "$$", "%%", "A", "c:"]


def generated():
    text = ""
    for _ in range(below(7)):
        text += pieces[below(len(pieces))]
        if below(3) == 0:
            text += "\\/"[below(2)]
    return text


def answer(f, *args):
    try:
        return repr(f(*args))
    except Exception as problem:
        return f"{type(problem).__name__}: {problem}"


os.environ.pop("HOMEDRIVE", None)
os.environ["USERPROFILE"] = "C:\\Users\\me"
os.environ["USERNAME"] = "me"
os.environ["X"] = "[x]"
os.environ["Y-1"] = "why"
os.environ.pop("NONE", None)
one = ["normcase", "isabs", "splitdrive", "splitroot", "split", "splitext", "basename", "dirname", "isreserved", "expanduser",
       "expandvars", "normpath"]
digests = {name: hashlib.sha256() for name in one + ["join", "join3", "commonpath", "commonprefix", "bytes", "mixed"]}


def note(name, text):
    digests[name].update(text.encode("utf-8", "surrogatepass") + b"\n")


for i in range(150):
    a, b, c = generated(), generated(), generated()
    for name in one:
        f = getattr(ntpath, name)
        note(name, answer(f, a))
        note("bytes", answer(f, a.encode()))
    note("join", answer(ntpath.join, a, b))
    note("join3", answer(ntpath.join, a, b, c))
    note("bytes", answer(ntpath.join, a.encode(), b.encode()))
    note("commonpath", answer(ntpath.commonpath, [a, b]))
    note("commonpath", answer(ntpath.commonpath, [a + "\\" + b, a.upper() + "/" + c]))
    note("commonprefix", answer(ntpath.commonprefix, [a + b, a + c]))
    note("bytes", answer(ntpath.commonpath, [(a + "\\" + b).encode(), (a.upper() + "/" + c).encode()]))
    note("mixed", answer(ntpath.join, a, b.encode()) + answer(ntpath.commonpath, [a, b.encode()]))
    if i < 20:
        print(repr(a), ntpath.splitroot(a), ntpath.normpath(a), ntpath.splitext(a), ntpath.join(a, b), ntpath.isreserved(a),
              answer(ntpath.commonpath, [a, b]), sep=" | ")
for name, digest in digests.items():
    print(name, digest.hexdigest()[:20])

# what is absolute has no need of the current folder
for a in ["C:\\a\\..\\b", "c:/", "\\\\server\\share\\x", "\\\\server\\share", "\\\\?\\c:\\a/b", "C:\\a b\\c."]:
    print(ntpath.abspath(a), ntpath.ismount(a), os.name == "nt" or ntpath.realpath is ntpath.abspath)
for a, b in [("C:\\a\\b", "C:\\a\\c"), ("c:\\A\\b", "C:\\a"), ("C:\\a", "D:\\a"), ("C:\\", "C:\\"), ("\\\\s\\t\\a", "\\\\S\\T\\b\\c")]:
    print(answer(ntpath.relpath, a, b), answer(ntpath.relpath, a.encode(), b.encode()))
for call in [lambda: ntpath.relpath(""), lambda: ntpath.commonpath([]), lambda: ntpath.join(1), lambda: ntpath.join("a", 1),
             lambda: ntpath.split(None), lambda: ntpath.relpath("C:\\a", b"C:\\a"), lambda: ntpath.commonpath(["a", 1]),
             lambda: ntpath.splitroot(3), lambda: ntpath.commonpath(["C:a", "C:\\a"]), lambda: ntpath.commonpath(["\\a", "a"])]:
    print(answer(call))
print(ntpath.sep, ntpath.altsep, ntpath.pathsep, ntpath.curdir, ntpath.pardir, ntpath.extsep, ntpath.defpath, ntpath.devnull,
      ntpath.supports_unicode_filenames, sorted(ntpath.__all__) == sorted(posixpath.__all__) or sorted(set(ntpath.__all__) ^ set(posixpath.__all__)))
print(os.path is (ntpath if os.name == "nt" else posixpath), os.path.sep == os.sep, os.path.join("a", "b") == "a" + os.sep + "b")
print(posixpath.splitext("a.b/..c"), posixpath.splitext("...x"), posixpath.splitext(".a.b"), posixpath.splitext(b"x/.y"))
