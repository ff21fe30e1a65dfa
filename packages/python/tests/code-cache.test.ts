import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { CodeObject, Constant } from "../src/bytecode/code.ts";
import { decodeCode, encodeCode } from "../src/bytecode/encode.ts";
import { compileSource } from "../src/frontend/index.ts";
import { libraryFolder } from "../src/library-folder.ts";
import { readCode, writeCode } from "../src/vm/code-cache.ts";

/** All of a code object in plain data, to be compared. */
function plain(code: CodeObject): unknown {
  const constants = code.constants.map(plainConstant);
  const { positions, exceptionTable } = code;
  return {
    ...Object.fromEntries(
      (
        [
          "name qualifiedName fileName firstLine docstring positionalOnlyCount positionalCount keywordOnlyCount hasVarArgs",
          "hasVarKeywords parameterNames localNames registerCount freeNames names isGenerator kind",
        ]
          .join(" ")
          .split(" ") as (keyof CodeObject)[]
      ).map((key) => [key, code[key]]),
    ),
    instructions: [...code.instructions],
    positions,
    exceptionTable,
    constants,
  };
}

function plainConstant(constant: Constant): unknown {
  if (constant.kind === "code") return plain(constant.code);
  if (constant.kind === "tuple" || constant.kind === "frozenset")
    return { kind: constant.kind, items: constant.items.map(plainConstant) };
  return constant;
}

const again = (code: CodeObject): CodeObject => decodeCode(encodeCode(code), code.fileName);

describe("encoded code", () => {
  it("is the same again, of every module of the library", () => {
    for (const name of readdirSync(libraryFolder, { recursive: true }) as string[]) {
      if (!name.endsWith(".py")) continue;
      const code = compileSource(readFileSync(join(libraryFolder, name), "utf8"), name);
      expect(plain(again(code)), name).toEqual(plain(code));
    }
  }, 60_000);

  it("is the same again with constants of all kinds", () => {
    const source = [
      "x = -0.0, 1e400, -1e400, 1e-320, 0.1, 10**3, 123456789012345678901234567890, 1.5j, -0j",
      "y = b'\\x00\\xff', 'caf\u00e9 \\ud800 \\U0001F600', None, True, False, ..., x in {1, 2}, x in {'a'}",
      "def f(a, /, b, *c, d=1, **e):",
      "    'doc'",
      "    try: return lambda: (yield a.b.c)",
      "    except* ValueError: g(a[b], *c)",
    ].join("\n");
    const code = compileSource(source, "all.py");
    expect(plain(again(code))).toEqual(plain(code));
  });
});

describe("a file of kept code", () => {
  const folder = mkdtempSync(join(tmpdir(), "kept-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const source = Buffer.from("def f(x):\n    return x + 1\n");
  const path = join(folder, "sub", "m.pyc");
  const code = compileSource(source.toString(), "m.py");
  const read = (from = source, compiler = 7): unknown => {
    const kept = readCode(path, from, "m.py", compiler);
    return kept && plain(kept);
  };

  it("is read for the same source and compiler only", () => {
    expect(read()).toBeUndefined();
    expect(writeCode(path, source, code, 7)).toBe(code);
    expect(read()).toEqual(plain(code));
    expect(read(Buffer.from("def f(x):\n    return x + 2\n"))).toBeUndefined();
    expect(read(source, 8)).toBeUndefined();
    expect(readdirSync(join(folder, "sub"))).toEqual(["m.pyc"]);
  });

  it("is passed over when cut, or changed in any byte", () => {
    const good = readFileSync(path);
    for (let length = 0; length < good.length; length++) {
      writeFileSync(path, good.subarray(0, length));
      expect(read(), `cut to ${length}`).toBeUndefined();
    }
    for (let at = 0; at < good.length; at++) {
      const bytes = Buffer.from(good);
      bytes[at]! ^= 1 << (at % 8);
      writeFileSync(path, bytes);
      expect(read(), `byte ${at}`).toBeUndefined();
    }
  });

  it("is not written where that is impossible, which is no error", () => {
    writeFileSync(join(folder, "file"), "");
    expect(writeCode(join(folder, "file", "m.pyc"), source, code, 7)).toBe(code);
  });
});
