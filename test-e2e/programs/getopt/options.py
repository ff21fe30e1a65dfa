import html, getopt, stat
print(html.escape("<a href='x'>\"&"), html.escape("'", quote=False))
for f, args in [(getopt.getopt, ["-a", "-bval", "--long", "x", "--flag", "rest", "-a"]), (getopt.gnu_getopt, ["rest", "-a", "--lo=3", "more"]), (getopt.getopt, ["-z"]), (getopt.getopt, ["-b"]), (getopt.getopt, ["--nope"]), (getopt.getopt, ["--flag=1"]), (getopt.getopt, ["--"]), (getopt.getopt, ["--long"])]:
    try: print(f(args, "ab:", ["long=", "flag"]))
    except getopt.GetoptError as e: print(e, e.opt)
print(stat.filemode(0o100644), stat.filemode(0o040755), stat.S_ISDIR(0o040755), stat.filemode(0o104755))
import timeit
print(timeit.timeit("x += 1", "x = 0", number=1000) >= 0, len(timeit.repeat(lambda: None, number=10, repeat=3)))
