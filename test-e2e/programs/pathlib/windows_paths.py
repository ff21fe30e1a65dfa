# PureWindowsPath everywhere, over many generated paths; PurePosixPath beside it
import hashlib
import ntpath
import os
import pickle
import posixpath
import warnings
from pathlib import *

warnings.simplefilter("ignore")
W = PureWindowsPath
state = 77


def below(n):
    global state
    state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
    return (state >> 33) % n


pieces = ["a", "A", "b.txt", "B.TXT", "..", ".", "", "C:", "c:", "d:", "\\", "/", "\\\\", "//", "\\\\?\\", "\\\\.\\", "\\\\?\\UNC\\", "server\\share",
          "//s/t", "nul", ".rc", "z.", "y ", "é", "*", "**", "?", "[ab]*", "a.b.c", "~", ":"]


def generated():
    text = ""
    for _ in range(below(6)):
        text += pieces[below(len(pieces))]
        if below(2) == 0:
            text += "\\/"[below(2)]
    return text


def answer(f, *args, **kw):
    try:
        return repr(f(*args, **kw))
    except Exception as problem:
        return f"{type(problem).__name__}: {problem}"


views = {
    "text": lambda p, q: (str(p), p.as_posix(), repr(p), bytes(p)),
    "parts": lambda p, q: (p.parts, p.drive, p.root, p.anchor, p.is_absolute()),
    "names": lambda p, q: (p.name, p.stem, p.suffix, p.suffixes),
    "parents": lambda p, q: (p.parent, list(p.parents), q in p.parents, p.parents[-1:]),
    "joined": lambda p, q: (p / q, p / str(q), str(p) / q, p.joinpath("x", q), type(p)(p, q)),
    "order": lambda p, q: (p < q, p <= q, p > q, p >= q, p == q, hash(p) == hash(type(p)(str(p))), p == type(p)(str(p).upper())),
    "with_name": lambda p, q: p.with_name(q.name),
    "with_stem": lambda p, q: p.with_stem(q.stem),
    "with_suffix": lambda p, q: p.with_suffix(q.suffix),
    "relative": lambda p, q: p.relative_to(q),
    "above": lambda p, q: p.relative_to(p.parent),
    "walk_up": lambda p, q: p.relative_to(q, walk_up=True),
    "is_relative": lambda p, q: (p.is_relative_to(q), p.is_relative_to(p.parent), q.is_relative_to(".")),
    "match": lambda p, q: p.match(str(q)),
    "match_case": lambda p, q: p.match(str(q).upper(), case_sensitive=True),
    "full_match": lambda p, q: p.full_match(q),
    "uri": lambda p, q: p.as_uri(),
    "reserved": lambda p, q: p.is_reserved(),
    "pickled": lambda p, q: pickle.loads(pickle.dumps(p)) == p,
    "other": lambda p, q: (PurePosixPath(p, q), PureWindowsPath(p, q), PurePosixPath(p) == PureWindowsPath(p)),
}
digests = {(kind, name): hashlib.sha256() for kind in (W, PurePosixPath) for name in views}
for i in range(50):
    a, b = generated(), generated()
    if below(3) == 0:
        b = a + "/" + b
    for kind in (W, PurePosixPath):
        for name, view in views.items():
            digests[kind, name].update(answer(view, kind(a), kind(b)).encode() + b"\n")
            digests[kind, name].update(answer(view, kind(b), kind(a)).encode() + b"\n")
    if i < 12:
        p = W(a)
        print(repr(a), p, p.parts, p.name, p.suffix, p.parent, answer(p.as_uri), answer(W(b).relative_to, p, walk_up=True), sep=" | ")
for (kind, name), digest in digests.items():
    print(kind.__name__, name, digest.hexdigest()[:16])

for p in ["c:\\a\\b.tar.gz", "c:a", "\\a", "\\\\server\\share", "\\\\server\\share\\x\\y", "//?/C:/x", "./c:a", "a/b\\c", "C:", "C:/", ""]:
    p = W(p)
    print(repr(p), p, p.parts, p.drive, p.root, p.anchor, p.is_absolute(), p.parent, len(p.parents), p.name)
print(W("c:\\A") == W("C:/a"), {W("C:\\X"): 1}[W("c:/x")], W("a") == PurePosixPath("a"), sorted([W("B"), W("a"), W("C")]))
print(W("C:\\a.TXT").match("*.txt"), W("C:\\a.TXT").match("*.txt", case_sensitive=True), W("c:/x/y.py").full_match("C:/**/*.PY"))
for f in [lambda: W("a") < PurePosixPath("a"), lambda: W(1), lambda: W("a\\b").with_name("c:\\d"), lambda: W("C:\\").with_name("a"),
          lambda: W("c:\\a").relative_to("d:\\a"), lambda: W("c:\\a").relative_to("d:\\a", walk_up=True), lambda: W("a").as_uri(),
          lambda: W("c:\\a b").as_uri(), lambda: W("\\\\s\\t\\u").as_uri(), lambda: W(b"a"), lambda: PurePosixPath(W("a\\b"), "c")]:
    print(answer(f))
wrong = PosixPath if os.name == "nt" else WindowsPath
print(answer(wrong, "a").replace(wrong.__name__, "Other"), issubclass(UnsupportedOperation, NotImplementedError))
print(W.parser is ntpath, PurePosixPath.parser is posixpath, PurePath.parser is os.path, isinstance(Path(), W if os.name == "nt" else PurePosixPath))
print(type(Path()) is type(Path.cwd()), type(PurePath("a")).__name__ == type(Path("a")).__name__.replace("W", "PureW").replace("Po", "PurePo"))
print(W.__module__, Path.__module__, UnsupportedOperation.__module__, PurePath.__mro__[0])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(PurePosixPath("/a/b").relative_to("/", "a"), W("a/b").is_relative_to("a", "b"), W("nul").is_reserved(), PurePosixPath("nul").is_reserved())
for one in caught:
    print(one.category.__name__, one.message, one.lineno)
