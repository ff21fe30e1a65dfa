"""Where := must not be in comprehensions, and what it must not rebind."""
for source in [
    "[i for i in (j := range(5))]", "[i for i in [1] for k in (j := range(i))]", "{i: 1 for i in (lambda: (j := 1))()}",
    "[[(j := 1) for _ in [2]] for i in [(k := 2)]]", "[i := 0 for i in range(5)]", "[[(i := 0) for j in range(5)] for i in range(5)]",
    "[i for i in range(5) if (j := 0) for j in range(5)]", "class A: x = [(y := 1) for i in range(2)]",
    "class A: x = [i for i in range(5) if (j := 0) for j in range(5)]", "def f(): return [k for k in (x := [1])]",
    "(j for j in range(3) if (j := 2))",
]:
    try:
        compile(source, "<s>", "exec")
        print("ok", source)
    except SyntaxError as e:
        print(e.msg, e.lineno, e.offset, e.end_offset)
print([y := 1, y**2], [x for _ in [1] if (x := 5)], x, (lambda: [(z := q) for q in range(3)] + [z])())
