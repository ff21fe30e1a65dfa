import io
from io import StringIO

def attempt(f, *args, **kw):
    try:
        print("ok", repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, "|", e)

s = StringIO(); print(s.write("hello\n"), s.write("world"), s.getvalue(), s.tell(), s.read(), s.seek(0), s.read(3), s.readline(), s.readline(), s.readline(), s.seek(2), s.write("XY"), repr(s.getvalue()))
s = StringIO("a\nb\n\nc"); print(s.readlines(), list(StringIO("x\ny")), s.seek(0), [l for l in s], s.seek(0, 2), s.tell(), s.seek(0), s.readline(1), s.readlines(2), s.truncate(3), repr(s.getvalue()))
print("print to", 1, 2.5, file=(o := StringIO()), sep="|"); print(repr(o.getvalue())); s = StringIO("init"); s.write("X"); print(s.getvalue()); s.seek(0, 2); s.writelines(["1", "2"]); print(s.getvalue(), s.readable(), s.writable(), s.seekable(), s.isatty(), s.closed)
s.seek(10); s.write("!"); print(repr(s.getvalue())); s.close(); print(s.closed); attempt(s.read); attempt(s.write, "x"); attempt(s.getvalue); attempt(StringIO().write, 5); attempt(StringIO, 5); attempt(StringIO().seek, -1); attempt(StringIO().seek, 1, 1); attempt(StringIO().fileno); attempt(StringIO, "", newline="x"); attempt(StringIO().seek, 0, 5)
print(repr(StringIO("a\r\nb\rc", newline=None).read()), StringIO("a\r\nb\rc", newline="").readlines(), StringIO("a\nb", newline="\r\n").getvalue().encode() if False else repr(StringIO("a\nb", newline="\r\n").getvalue()), io.SEEK_END, issubclass(io.UnsupportedOperation, (OSError, ValueError)), StringIO(None).getvalue() == "")
with StringIO("ctx") as f: print(f.read())
print(f.closed); t = StringIO(); [t.write(str(i)) for i in range(2000)]; print(len(t.getvalue())); print(StringIO("abc").read(-1), StringIO("abc").read(None), StringIO("é😀").read(2), next(StringIO("q\nr"))); import sys; old = sys.stdout; sys.stdout = StringIO(); print("captured"); v = sys.stdout.getvalue(); sys.stdout = old; print(repr(v))
