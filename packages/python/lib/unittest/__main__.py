"""`python -m unittest`: the tests of the modules that are named."""

import sys

if sys.argv[0].endswith("__main__.py"):
    sys.argv[0] = "python -m unittest"

from .main import main

if len(sys.argv) == 1 or sys.argv[1] == "discover":
    from . import TextTestRunner, defaultTestLoader

    folder = sys.argv[2] if len(sys.argv) > 2 else "."
    outcome = TextTestRunner().run(defaultTestLoader.discover(folder))
    sys.exit(0 if outcome.wasSuccessful() else 1)
main(module=None)
