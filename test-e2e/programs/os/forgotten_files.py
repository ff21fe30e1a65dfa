# files that nothing has any more are closed, and what was written to them is there
import os
import tempfile

with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
    name = os.path.join(folder, "x")

    def forget():
        f = open(name, "w")
        f.write("text")
        g = open(name + "2", "wb")
        g.write(b"bytes")
        open(name + "3", "w", encoding="ascii").write("more")

    forget()
    for i in range(600):
        open(name).read()
        open(name + "2", "rb").read(1)
        open(name + "3").buffer
    del i
    with open(name) as f, open(name + "2", "rb") as g, open(name + "3") as h:
        print(f.read(), g.read(), h.read())
    with open(name + "4", "w") as kept:
        kept.write("kept")
        for i in range(300):
            open(name)
        kept.write(" open")
    print(open(name + "4").read())
    # one that has closed its descriptor by itself closes no other's
    lost = open(name + "5", "w")
    os.close(lost.fileno())
    other = open(name + "6", "w")
    other.write("other")
    try:
        lost.close()
    except OSError as problem:
        print(problem.strerror == os.strerror(9))
    else:
        print(True)
    del lost
    for i in range(300):
        open(name)
    try:
        other.write(" text")
        other.close()
        print(True)
    except OSError as problem:
        print(True)
