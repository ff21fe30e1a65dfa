"""Other programs."""

import subprocess
from subprocess import DEVNULL, PIPE, STDOUT

print(subprocess.run(["echo", "hi"], capture_output=True))
print(subprocess.run(["echo", "hi"], stdout=PIPE, text=True).stdout)
print(subprocess.check_output("echo a; echo b >&2; exit 0", shell=True, stderr=STDOUT))
print(subprocess.check_output(["cat"], input="text\nmore", text=True))
print(subprocess.run(["cat"], input=b"\x00\xff", capture_output=True).stdout)
print(subprocess.call(["false"]), subprocess.call("exit 3", shell=True), subprocess.call(["true"], stdout=DEVNULL))
for f in [
    lambda: subprocess.check_call(["false"]),
    lambda: subprocess.run(["sh", "-c", "echo out; exit 2"], check=True, capture_output=True),
    lambda: subprocess.run(["no-such-program"]),
    lambda: subprocess.run(["echo"], cwd="/no/such/folder"),
    lambda: subprocess.run(["sleep", "5"], timeout=0.05, capture_output=True),
    lambda: subprocess.run(["sh", "-c", "kill -9 $$"], check=True),
    lambda: subprocess.run(["a"], input=b"", stdin=PIPE),
]:
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e, getattr(e, "returncode", None), getattr(e, "output", None))
p = subprocess.Popen(["sort"], stdin=PIPE, stdout=PIPE, text=True)
p.stdin.write("b\na\n")
p.stdin.close()
print(p.stdout.read(), p.wait(), p)
p = subprocess.Popen(["sh", "-c", "read x; echo got $x; echo err >&2"], stdin=PIPE, stdout=PIPE, stderr=PIPE)
print(p.communicate(b"line\n"), p.returncode)
with subprocess.Popen(["printf", "1\\n2\\n"], stdout=PIPE) as p:
    for line in p.stdout:
        print(line)
print(subprocess.getoutput("echo x; echo y"), subprocess.getstatusoutput("exit 4"))
print(subprocess.run("echo $V", shell=True, env={"V": "given", "PATH": "/bin:/usr/bin"}, text=True, capture_output=True).stdout)
print(subprocess.list2cmdline(["a b", 'c"d', "", "e\\"]))
