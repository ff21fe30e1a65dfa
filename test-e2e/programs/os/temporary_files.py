"""tempfile, shutil and glob: files and trees for a while."""
import glob
import os
import shlex
import shutil
import tempfile


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return f"{type(e).__name__}: {e}".replace(root, "ROOT")


def tree(path):
    found = []
    for folder, folders, files in os.walk(path):
        folders.sort()
        for name in sorted(files):
            full = os.path.join(folder, name)
            with open(full) as f:
                found.append((os.path.relpath(full, path), f.read()))
        if not files and not folders:
            found.append((os.path.relpath(folder, path), None))
    return found


def show(*values):
    """Prints with slashes on all systems."""
    print(*[str(value).replace("\\\\", os.sep).replace(os.sep, "/") if os.sep != "/" else value for value in values])


def has_mode(path, mode):
    """Whether a file may be used so, where the system knows about that."""
    return os.name == "nt" or os.stat(path).st_mode & 0o777 == mode


with tempfile.TemporaryDirectory(prefix="seri", suffix="_x") as root:
    name = os.path.basename(root)
    show(name.startswith("seri"), name.endswith("_x"), len(name), os.path.isdir(root), has_mode(root, 0o700))
    os.makedirs(os.path.join(root, "a", "b", ".hidden"))
    for path in ("one.txt", "two.py", ".secret", "a/three.txt", "a/b/four.txt", "a/b/.hidden/five.txt", "a/[x].txt"):
        with open(os.path.join(root, path), "w") as f:
            f.write(path)
    os.chmod(os.path.join(root, "two.py"), 0o755)
    os.chdir(root)
    for pattern in ("*", "*.txt", "a/*", "**", "**/*.txt", "a/**", "a/**/", "*/", "a/[[]x].txt", "?wo.*", "a/*/four.txt", "[!o]*", "nothing*", "one.txt", "a/b/",
                    "missing/", ".*", "a/b/.*/*", "**/b", ""):
        show(repr(pattern), sorted(glob.glob(pattern)), sorted(glob.glob(pattern, recursive=True)), sorted(glob.glob(pattern, include_hidden=True, recursive=True))[:4])
    show(sorted(glob.glob("*", root_dir="a")), sorted(glob.glob(b"*.txt")), glob.escape("a[1]*?"), len(glob.glob(os.path.join(root, "a", "*"))), next(glob.iglob("one*")))
    show(sorted(p.replace(root, "ROOT") for p in glob.glob(os.path.join(root, "**", "*.txt"), recursive=True)))
    show(shutil.copyfile("one.txt", "copied"), shutil.copy("two.py", "a"), shutil.copy2("two.py", "a/2.py"), has_mode("a/two.py", 0o755))
    show(abs(os.stat("a/2.py").st_mtime - os.stat("two.py").st_mtime) < 0.01, attempt(shutil.copyfile, "one.txt", "one.txt"), attempt(shutil.copy, "zz", "y"))
    show(shutil.copytree("a", "c"), tree("c"), attempt(shutil.copytree, "a", "c"), shutil.copytree("a", "c", dirs_exist_ok=True))
    shutil.copytree("a", "d", ignore=shutil.ignore_patterns("*.txt", ".hid*"))
    show(tree("d"))
    show(shutil.move("copied", "d"), shutil.move("d", "e"), tree("e"), attempt(shutil.move, "e", "e/f"), attempt(shutil.move, "zz", "y"))
    os.mkdir("target")
    show(shutil.move("e/", "target"), sorted(os.listdir("target")), attempt(shutil.move, "one.txt", "target/e/copied"), os.path.exists("one.txt"))
    shutil.rmtree("c")
    show(os.path.exists("c"), attempt(shutil.rmtree, "c"), shutil.rmtree("c", ignore_errors=True), attempt(shutil.rmtree, "two.py"))
    failures = []
    shutil.rmtree("nope", onexc=lambda function, path, error: failures.append((path, type(error).__name__)))
    show(failures)
    os.environ["COLUMNS"], os.environ["LINES"] = "100", "40"
    show(shutil.get_terminal_size())
    fd, path = tempfile.mkstemp(suffix=".tmp", dir=root, text=True)
    show(os.path.dirname(path) == root, path.endswith(".tmp"), has_mode(path, 0o600), os.write(fd, b"data"), os.close(fd))
    with open(path) as f:
        show(f.read())
    with tempfile.NamedTemporaryFile("w+", dir=root, suffix=".t") as f:
        show(f.write("line 1\nline 2\n"), f.seek(0), f.read(), os.path.exists(f.name), f.name.endswith(".t"))
        f.seek(0)
        print(list(f), f.closed)
    show(os.path.exists(f.name), f.closed)
    f = tempfile.NamedTemporaryFile(dir=root, delete=False)
    f.write(b"bytes")
    f.close()
    show(os.path.exists(f.name), os.path.getsize(f.name))
    with tempfile.TemporaryFile() as f:
        f.write(b"abc")
        f.seek(1)
        show(f.read())
    with tempfile.SpooledTemporaryFile(max_size=8) as f:
        f.write(b"1234")
        show(f._rolled, f.tell())
        f.write(b"56789")
        show(f._rolled, f.seek(0), f.read())
    with tempfile.SpooledTemporaryFile(mode="w+") as f:
        f.write("text")
        f.seek(0)
        show(f.read(), f.name)
    made = tempfile.mkdtemp(dir=root)
    show(os.path.isdir(made), attempt(tempfile.mkdtemp, b"x", "y"), os.path.isdir(tempfile.gettempdir()), tempfile.gettempprefix(), tempfile.gettempprefixb())
    show(isinstance(tempfile.mktemp(), str), os.path.exists(tempfile.mktemp(dir=root)))
    os.chdir("/")
print(os.path.exists(root))
d = tempfile.TemporaryDirectory()
print(os.path.isdir(d.name), d.cleanup(), os.path.isdir(d.name))
for line in ("", "a b c", "a 'b c' d", 'say "hello \\"you\\" there" now', "a\\ b c", "x='1 2'", "'it''s'", "a # b", "tab\tnew\nline", '"" \'\' e', "a\"b\"c'd'", "\\n \"\\n\""):
    print(shlex.split(line), attempt(shlex.split, line, comments=True), attempt(shlex.split, line, posix=False))
print(attempt(shlex.split, "a 'b"), attempt(shlex.split, 'a "b'), attempt(shlex.split, "a\\"), [shlex.quote(s) for s in ("", "a", "a b", "it's", "$x", "a/b.c")], shlex.join(["a", "b c"]))
