import code, codeop
for s in ["x = 1", "if x:", "if x:\n  y = 2", "if x:\n  y = 2\n", "(1,", "def f():", "1 +", "x = '''a", "", "# c", "print(1)", "for i in []: pass", "for i in []: pass\n", "x = = 2", "a\\", "class A:\n  def f(self):\n    pass\n", "try:\n  x = 1\n", "@d", "else:"]:
    try:
        print(repr(s), codeop.compile_command(s) is not None)
    except SyntaxError as e:
        print(repr(s), "error", e.msg)
c = code.InteractiveConsole({"x": 5})
for line in ["x + 1", "for i in range(2):", "    print(i)", "", "def f(a):", "    return a * 2", "", "f(x)", "1 / 0"]:
    print("more" if c.push(line) else "done")
