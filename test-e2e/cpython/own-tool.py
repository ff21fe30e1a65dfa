"""Runs CPython's own Tools/jit/build.py, with LLVM 19 where it asks for 18. The source tree stays as it is.

usage: own-tool.py TOOLS_JIT ARGUMENT...
"""

import pathlib
import re
import runpy
import sys

jit = pathlib.Path(sys.argv[1]).resolve()
sys.path.insert(0, str(jit))
# The tool digests everything in its folder.
sys.dont_write_bytecode = True

import _llvm  # noqa: E402

_llvm._LLVM_VERSION = 19
_llvm._LLVM_VERSION_PATTERN = re.compile(r"version\s+19\.\d+\.\d+\S*\s+")
sys.argv = [str(jit / "build.py"), *sys.argv[2:]]
runpy.run_path(sys.argv[0], run_name="__main__")
