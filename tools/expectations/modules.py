"""Record the public names of the modules that Serigraph has, as CPython 3.13 has them.

    python3.13 tools/expectations/modules.py            write test-e2e/modules.json
"""

import importlib
import json
import sys
from pathlib import Path

TARGET = Path(__file__).resolve().parents[2] / "test-e2e" / "modules.json"
MODULES = """_thread abc argparse array ast asyncio atexit base64 binascii bisect builtins calendar cmath code codecs codeop collections collections.abc
colorsys concurrent.futures contextlib copy copyreg csv dataclasses datetime decimal difflib doctest enum errno fnmatch fractions
functools gc getopt getpass glob graphlib hashlib heapq hmac html html.entities importlib importlib.machinery
importlib.util inspect io itertools json keyword linecache locale logging math ntpath
numbers operator os os.path pathlib pickle platform pprint queue random re reprlib sched secrets shlex shutil stat statistics string struct subprocess
sys tempfile textwrap threading time timeit token tokenize traceback types typing unicodedata unittest unittest.mock urllib.parse uuid warnings weakref zlib""".split()


def public_names(name):
    module = importlib.import_module(name)
    names = getattr(module, "__all__", None)
    if names is None:
        names = [one for one in dir(module) if not one.startswith("_")]
    return sorted(set(names))


def main():
    if sys.version_info[:2] != (3, 13):
        raise SystemExit(f"expectations are CPython 3.13's; this is {sys.version}")
    names = {name: public_names(name) for name in MODULES}
    TARGET.write_text(json.dumps(names, indent=2) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
