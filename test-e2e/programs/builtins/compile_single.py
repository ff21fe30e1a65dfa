"""Statements as an interactive interpreter runs them."""
exec(compile("1 + 1\n", "<x>", "single"))
exec(compile("for i in range(2): i\n", "<x>", "single"))
ns = {}
exec(compile("def q(): return 5\n", "<x>", "single"), ns)
exec(compile("q()\n", "<x>", "single"), ns)
exec(compile("None\n", "<x>", "single"), ns)
exec(compile("'abc'; x = 3; x", "<x>", "single"), ns)
import sys
shown = []
sys.displayhook = shown.append
exec(compile("if True:\n    1\n    try:\n        2\n    finally:\n        3\n", "<x>", "single"))
exec(compile("def f():\n    4\nf()\n5\n", "<x>", "exec"))
print(shown)
