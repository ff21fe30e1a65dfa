import errno
import os
import re
base = os.path.join(os.getcwd(), f"files-{os.getpid()}")
_print = print


def print(*args, **kw):
    """Without the name of the folder, which differs from run to run, and with slashes on all systems."""
    _print(*map(shown, args), **kw)


def shown(value):
    text = str(value).replace(repr(base)[1:-1], "BASE").replace(base, "BASE")
    return re.sub(r"BASE[\w./\\]*", lambda m: m[0].replace("\\\\", "/").replace("\\", "/"), text)


def read(*args, **kw):
    with open(*args, **kw) as f:
        return f.read()


def rm(p):
    for d, ds, fs in os.walk(p, topdown=False):
        for f in fs: os.remove(os.path.join(d,f))
        for x in ds: os.rmdir(os.path.join(d,x))
    os.rmdir(p)
if os.path.exists(base): rm(base)
os.makedirs(base+"/a/b/c")
os.makedirs(base+"/a/b/c", exist_ok=True)
for call in [lambda: os.makedirs(base+"/a"), lambda: os.mkdir(base), lambda: os.rmdir(base), lambda: os.remove(base+"/nope"), lambda: os.listdir(base+"/nope"), lambda: os.rename(base+"/x", base+"/y"), lambda: open(base), lambda: open(base+"/q/r","w"), lambda: os.stat(base+"/n"), lambda: os.remove(base), lambda: os.chdir("/nope"), lambda: open(base+"/a", "xb"), lambda: os.scandir("/nope")]:
    try: call()
    except OSError as e: _print(*[shown(a).replace(str(errno.ENOTEMPTY), "ENOTEMPTY") for a in (type(e).__name__, e, e.errno, e.strerror, e.filename, e.filename2, e.args, repr(e))])
with open(base+"/a/f.txt","w") as f: print(f.write("hällo\nworld\n"), f.name==base+"/a/f.txt", f)
with open(base+"/a/f.txt","rb") as f:
    print(f, f.read(3), f.tell(), f.readline(), f.readlines(), f.read()); f.seek(0); print(list(f), f.seek(-3,2), f.read())
with open(base+"/a/b/g.bin","wb") as f:
    f.write(b"\x00\xff"*10); f.write(bytearray(b"abc")); print(f.tell()); f.seek(2); f.write(b"ZZ")
print(os.path.getsize(base+"/a/b/g.bin"), os.stat(base+"/a/b/g.bin").st_size)
with open(base+"/a/b/g.bin","r+b") as f:
    print(f, f.read(4)); f.write(b"QQ"); f.seek(0); print(f.read()); print(f.truncate(5))
with open(base+"/a/b/g.bin","ab") as f: print(f.tell(), f.write(b"x"), f.tell())
with open(base+"/a/b/g.bin","rb", buffering=0) as f: print(f, f.read(2), f.readall())
for d, ds, fs in os.walk(base): print(d, ds, fs)
for d, ds, fs in os.walk(base, topdown=False): print(d, ds, fs)
with os.scandir(base+"/a") as it:
    for e in sorted(it, key=lambda e: e.name): print(e, e.is_dir(), e.is_file(), e.path, e.is_dir() or e.stat().st_size>0)
with open(base+"/t","w+") as f:
    f.write("abc\ndef\n"); f.seek(0); print(repr(f.readline()), f.tell()); print(f.read()); f.write("more"); f.seek(0); print(repr(f.read()))
with open(base+"/t","a") as f: f.write("!"); print(f.tell())
with open(base+"/t", "wb") as f: f.write(b"a\r\nb\rc\n\xff")
for nl in [None,"","\n","\r","\r\n"]:
    with open(base+"/t", newline=nl, encoding="latin-1") as f: print(nl, list(f))
try: read(base+"/t")
except UnicodeDecodeError as e: print(e)
print(repr(read(base+"/t", errors="replace")), repr(read(base+"/t", errors="surrogateescape")))
for m in ["z","rw","","bt","r+b+","rbt"]:
    try: open(base+"/t",m)
    except ValueError as e: print(m,e)
f=open(base+"/t"); 
try: f.write("x")
except OSError as e: print(type(e), e, type(e).__mro__)
f.close()
try: f.read()
except ValueError as e: print(e)
fd=os.open(base+"/fd", os.O_RDWR|os.O_CREAT, 0o644); print(os.write(fd,b"hello"), os.lseek(fd,0,0), os.read(fd,10)); os.close(fd)
try: os.close(fd)
except OSError as e: print(e)
print(type(os.stat(base)).__name__, os.path.isdir(base), os.path.isfile(base+"/t"), os.path.exists(base+"/zz"))
os.replace(base+"/t", base+"/u"); print(sorted(os.listdir(base)))
rm(base)
print(os.path.exists(base), os.strerror(2), os.sep in "/\\", os.linesep in ("\n", "\r\n"), os.getcwd()==os.path.abspath("."), len(os.urandom(4)))
