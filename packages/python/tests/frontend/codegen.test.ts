import { describe, expect, test } from "vitest";
import { OP } from "../../src/bytecode/opcodes.ts";
import { compileSource } from "../../src/frontend/index.ts";
import { functionCode } from "./support.ts";

test("no two opcodes have one number, and all fit a byte", () => {
  const numbers = Object.values(OP);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(Math.max(...numbers)).toBeLessThan(256);
});

describe("operands", () => {
  test("locals and constants are used in place and results computed into the target", () => {
    expect(functionCode("def f(a, b):\n  x = a + b * 2\n  return x\n")).toEqual([
      "MUL %3, b, 2",
      "ADD x, a, %3",
      "RETURN x",
    ]);
  });

  test("a name that := rebinds is read before its siblings are evaluated", () => {
    expect(functionCode("def f(x):\n  return x + (x := 5)\n")[0]).toBe("MOVE %1, x");
  });

  test("a variable keeps its value until all of its new one is evaluated", () => {
    const code = functionCode("def f(a, x):\n  x = a or x\n");
    expect(code.slice(0, 4)).toEqual(["MOVE %2, a", "JUMP_IF_TRUE @3, %2", "MOVE %2, x", "MOVE x, %2"]);
  });

  test("a method call does not load the method", () => {
    expect(functionCode("def f(a):\n  a.append(1)\n")).toEqual([
      "MOVE %2, a",
      "MOVE %3, 1",
      "CALL_METHOD %1, %1, #1, 'append'",
      "RETURN none",
    ]);
  });

  test("swaps need no tuple", () => {
    expect(functionCode("def f(a, b):\n  a, b = b, a\n").slice(0, 3)).toEqual([
      "MOVE %2, a",
      "MOVE a, b",
      "MOVE b, %2",
    ]);
  });

  test("operators on literals are folded where CPython folds them", () => {
    const value = (text: string): string => functionCode(`def f():\n  return ${text}\n`).at(-1)!;
    expect(value("-1")).toBe("RETURN -1");
    expect(value("2**10 - 7 // -2")).toBe("RETURN 1028");
    expect(value("(1, -2.5, ('a' 'b' + 'c',))")).toBe('RETURN (1, -2.5, ("abc"))');
    expect(value("0 / -5")).toBe("RETURN -0.0");
    expect(value("-0.0")).toBe("RETURN -0.0");
    expect(functionCode("def f():\n  return 1 / 0\n")[0]).toBe("TRUEDIV %0, 1, 0");
    expect(functionCode("def f():\n  return 2 ** 1000\n")[0]).toBe("POW %0, 2, 1000");
  });

  test("equal constants are one, but 1, 1.0, True and the two zeros are not", () => {
    const { constants } = compileSource("print(1, 1, 1.0, True, 0.0, -0.0, '1')\n", "test.py");
    expect(constants).toHaveLength(7); // six, and the module's None
  });
});

describe("control flow", () => {
  test("conditions are fused compare-and-jump instructions without values", () => {
    expect(functionCode("def f(a, b):\n  if a < b and not (a == 3 or b): return 1\n  return 2\n")).toEqual([
      "JUMP_IF_NOT_LT @4, a, b",
      "JUMP_IF_EQ @4, a, 3",
      "JUMP_IF_TRUE @4, b",
      "RETURN 1",
      "RETURN 2",
    ]);
  });

  test("every back edge is a JUMP_BACK, of `continue` too, and `if …: break` is one jump", () => {
    expect(
      functionCode("def f(a):\n  while a:\n    if a < 3: continue\n    if a > 9: break\n    a += 1\n"),
    ).toEqual([
      "JUMP_IF_FALSE @6, a",
      "JUMP_IF_NOT_LT @3, a, 3",
      "JUMP_BACK @0",
      "JUMP_IF_GT @6, a, 9",
      "IADD a, a, 1",
      "JUMP_BACK @0",
      "RETURN none",
    ]);
  });

  test("a for loop iterates into the variable itself, and unpacks into neighbouring ones", () => {
    const code = functionCode("def f(a):\n  for i in a:\n    for k, v in i: pass\n");
    expect(code.slice(0, 5)).toEqual([
      "GET_ITER %4, a",
      "FOR_ITER i, %4, @7",
      "GET_ITER %5, i",
      "FOR_ITER %6, %5, @6",
      "UNPACK k, %6, #2",
    ]);
  });

  test("unreachable code is dropped", () => {
    expect(functionCode("def f():\n  return 1\n  print(2)\n")).toEqual(["RETURN 1"]);
    expect(functionCode("def f():\n  while True: pass\n  print(2)\n")).toEqual(["JUMP_BACK @0"]);
    expect(functionCode("def f():\n  if 0: print(2)\n  return 3\n")).toEqual(["RETURN 3"]);
  });
});

describe("definite assignment", () => {
  const checks = (body: string): string[] => {
    const source = `def f(a):\n${body.split("\n").map((line) => `  ${line}\n`).join("")}`; // prettier-ignore
    return functionCode(source).filter((line) => line.startsWith("CHECK_BOUND"));
  };

  test("a variable that is bound on every path is not checked", () => {
    expect(checks("if a: x = 1\nelse: x = 2\nreturn x")).toEqual([]);
    expect(checks("x = 0\nwhile a:\n  x += 1\nreturn x")).toEqual([]);
    expect(checks("try:\n  x = a()\nexcept KeyError:\n  x = 1\nreturn x")).toEqual([]);
  });

  test("one that is not is checked, once a path", () => {
    expect(checks("if a: x = 1\nreturn x")).toHaveLength(1);
    expect(checks("for x in a: pass\nreturn x + x")).toHaveLength(1);
    expect(checks("try:\n  x = a()\nexcept KeyError: pass\nreturn x")).toHaveLength(1);
    expect(checks("x = 1\ndel x\nreturn x")).toHaveLength(1);
    expect(checks("del a\nreturn a")).toHaveLength(1);
  });

  test("a handler sees no assignment that its try may not have reached", () => {
    expect(checks("try:\n  a()\n  x = 1\nfinally:\n  print(x)")).toHaveLength(1); // the copy for exceptions
  });
});
