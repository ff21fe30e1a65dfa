import io, sys
b=io.BytesIO(b"abc\ndef\n\nx")
print(list(b), b.tell(), b.read(), b.seek(0), b.read(2), b.readline(), b.readlines())
b=io.BytesIO(); print(b.write(b"hello"), b.seek(10), b.write(bytearray(b"x")), b.getvalue(), b.seek(-2,2), b.read(), b.truncate(3), b.getvalue())
for f in [lambda: b.write("x"), lambda: io.BytesIO("x"), lambda: b.seek(-1), lambda: b.seek(0,5), lambda: b.fileno(), lambda: b.truncate(-1)]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
with b: pass
try: b.read()
except ValueError as e: print(e)
ba=bytearray(4); b=io.BytesIO(b"xyz"); print(b.readinto(ba), ba, isinstance(b, io.BufferedIOBase), isinstance(b, io.IOBase), isinstance(io.StringIO(), io.TextIOBase), isinstance(sys.stdout, io.TextIOBase), isinstance(sys.stdout, io.IOBase), issubclass(io.UnsupportedOperation, (OSError)), io.UnsupportedOperation.__module__)
t=io.TextIOWrapper(io.BytesIO("hé\r\nb\n".encode()), encoding="utf-8"); print(list(t)); 
raw=io.BytesIO(); t=io.TextIOWrapper(raw, encoding="latin-1", newline="\r\n"); t.write("é\n"); t.flush(); print(raw.getvalue())
class Up(io.StringIO):
    def write(self, s): return super().write(s.upper())
u=Up(); print("abc", file=u); print(u.getvalue(), end="")
class R(io.RawIOBase):
    def __init__(self): self.d=b"some data\nmore"
    def readable(self): return True
    def readinto(self,b):
        n=min(len(b),len(self.d)); b[:n]=self.d[:n]; self.d=self.d[n:]; return n
print(R().read(4), R().readall(), R().readline(), list(R()))
sys.stdout.write("a"); sys.stdout.flush(); sys.stdout.buffer.write(b"bytes \xc3\xa9\n"); sys.stdout.flush()
print(sys.stdout.encoding, sys.stdin.mode, sys.stdout.fileno(), sys.stderr.name)
sys.stdin = io.StringIO("line1\nline2\n"); print(input(), input())
try: input()
except EOFError as e: print(repr(e))
class N: 
    def write(self, s): sys.__stdout__.write("["+s+"]")
    def flush(self): pass
print("x", file=N()); print()
