import { describe, expect, it } from "vitest";
import { both, run } from "./support.ts";

describe("calls between Python functions", () => {
  it("pass arguments and results at every arity, through natively pushed frames", () => {
    const { native, stepped } = both(`
def a0(): return "zero"
def a1(x): return (x,)
def a2(x, y): return (x, y)
def a3(x, y, z): return (x, y, z)
def a6(a, b, c, d, e, f): return (a, b, c, d, e, f)
def default(x, y=2, *rest, k=3, **kw): return (x, y, rest, k, kw)
def outer(n):
    return a0(), a1(n), a2(n, n + 1), a3(n, 1, 2), a6(1, 2, 3, 4, 5, n), default(n), default(n, 1, 5, 6, k=0, z=9)
for i in range(3): print(outer(i))
try: a2(1)
except TypeError as e: print(e)
try: a0(1)
except TypeError as e: print(e)
`);
    expect(native.stdout).toBe(stepped.stdout);
    expect(native.exitCode).toBe(0);
  });

  it("recurse to the limit and raise RecursionError, and work again afterwards", () => {
    const source = `
def f(n): return f(n + 1)
def depth(n): return 0 if n == 0 else 1 + depth(n - 1)
for i in range(3):
    try: f(0)
    except RecursionError as e: print(e)
print(depth(900))
`;
    expect(run(source).stdout).toBe("maximum recursion depth exceeded\n".repeat(3) + "900\n");
  });

  it("unwind natively pushed frames, with the traceback of each", () => {
    const { native, stepped } = both(`
def c(x): return 1 // x
def b(x): return c(x) + 1
def a(x): return b(x) + 1
print(a(1))
try: a(0)
except ZeroDivisionError as e: print("caught", e)
a(0)
`);
    expect(native.stderr).toBe(stepped.stderr);
    expect(native.stderr).toContain("in c");
    expect(native.stdout).toBe(stepped.stdout);
    expect(native.exitCode).toBe(1);
  });

  it("forget what a handler was handling when it returns", () => {
    const { native, stepped } = both(`
import sys
def f():
    try: 1 // 0
    except ZeroDivisionError: return "from handler"
print(f())
try: raise
except RuntimeError as e: print(e, e.__context__)
`);
    expect(native.stdout).toBe(stepped.stdout);
    expect(native.stdout).toContain("No active exception to reraise");
  });

  it("call back from builtins", () => {
    const { native, stepped } = both(`
def key(x): return -x
def outer(items): return sorted(items, key=key), list(map(lambda x: x * 2, items)), max(items, key=key)
for i in range(3): print(outer([i, 5, 2, 8]))
`);
    expect(native.stdout).toBe(stepped.stdout);
  });
});

describe("generators", () => {
  it("are resumed and suspended natively in for loops, in step with next, send, throw and close", () => {
    const { native, stepped } = both(`
def count(n):
    for i in range(n):
        got = yield i
        if got is not None: print("got", got)
    return "done"
def twice(n):
    r = yield from count(n)
    print(r)
    for x in count(2): yield x * 10
print([x for x in count(5)], list(twice(2)), sum(count(10)))
g = count(9)
for x in g:
    print(x, next(g), g.send("s") if x < 4 else None)
    if x > 4: break
print(list(g))
def handler():
    try:
        while True: yield 1
    except KeyError as e: print("caught", e); yield 2
    finally: print("finally")
h = handler()
print(next(h), h.throw(KeyError("k")))
h.close()
def nested(n):
    if n:
        yield n
        for x in nested(n - 1): yield x
for x in nested(5): print(x, end=" ")
print()
e = count(1)
for x in e: pass
for x in e: print("never")
def bad(): yield 1; 1 // 0
try:
    for x in bad(): print(x)
except ZeroDivisionError as err: print(err)
`);
    expect(native.stdout).toBe(stepped.stdout);
    expect(native.stderr).toBe("");
    expect(native.exitCode).toBe(0);
  });

  it("that is running cannot be resumed", () => {
    const { native, stepped } = both(`
def g():
    for x in me: yield x
me = g()
try:
    for x in me: print(x)
except ValueError as e: print(e)
`);
    expect(native.stdout).toBe("generator already executing\n");
    expect(stepped.stdout).toBe(native.stdout);
  });
});
