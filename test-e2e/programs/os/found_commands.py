# what may be run is said by a file's mode
import os
import shutil
import tempfile

with tempfile.TemporaryDirectory() as root:
    os.chdir(root)
    for name, mode in (("two.py", 0o755), (".secret", 0o644)):
        with open(name, "w") as f:
            f.write(name)
        os.chmod(name, mode)
    print(shutil.which("no-such-command"), shutil.which("two.py", path=root).replace(root, "ROOT"), shutil.which("./two.py"), shutil.which(".secret", path=root))
    os.chdir("/")
