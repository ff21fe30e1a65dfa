import {
  copyFileSync,
  mkdtempSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serigraph } from "../src/cli.ts";
import { root } from "../src/corpus.ts";

let folder: string;
const write = (name: string, text: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "serigraph-cli-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("serigraph", () => {
  it("without a command shows the help and exits with 2", async () => {
    const { exitCode, stderr } = await serigraph([]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("Usage: serigraph");
  });

  it.each([["--help"], ["run", "--help"], ["explain", "--help"], ["build", "--help"], ["inspect", "--help"]])(
    "%s %s helps",
    async (...args) => {
      const { exitCode, stdout } = await serigraph(args);
      expect(exitCode).toBe(0);
      expect(stdout).toMatch(/^Usage: serigraph/);
    },
  );

  it.each([["--version"], ["run", "--version"], ["build", "--version"], ["inspect", "--version"]])(
    "%s %s prints the version",
    async (...args) => {
      const { version } = JSON.parse(readFileSync(join(root, "packages/cli/package.json"), "utf8")) as {
        version: string;
      };
      expect(await serigraph(args)).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: "" });
    },
  );

  it.each([
    ["frobnicate"],
    ["run"],
    ["inspect"],
    ["run", "--no-such-option", "x.py"],
    ["run", "--stats=xml", "x.py"],
    ["run", "--tier", "interpreter", "x.py"],
    ["run", "--trace-options", "loop=0", "x.py"],
    ["run", "--trace-options", "no-inlining=1", "x.py"],
    ["explain", "--trace-options", "fast", "x.py"],
    ["explain"],
  ])("%s %s is a usage error", async (...args) => {
    const { exitCode, stderr } = await serigraph(args);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/error: /);
  });
});

describe("serigraph run", () => {
  it("passes arguments, output and the exit code through", async () => {
    const program = write("args.py", "import sys\nprint(sys.argv[1:])\nsys.exit(len(sys.argv))\n");
    expect(await serigraph(["run", program, "a", "--stats", "-x"])).toEqual({
      exitCode: 4,
      stdout: "['a', '--stats', '-x']\n",
      stderr: "",
    });
  });

  it("exits with 1 and a traceback for an uncaught exception", async () => {
    const program = write("raise.py", "def f(x):\n    return 1 // x\n\nprint('before')\nf(0)\n");
    const { exitCode, stdout, stderr } = await serigraph(["run", program]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "before\n" });
    expect(stderr).toContain(`File "${program}", line 2, in f\n    return 1 // x\n           ~~^^~~\n`);
    expect(stderr).toMatch(/ZeroDivisionError: .*\n$/);
  });

  it("sums up what was compiled with --stats", async () => {
    const { stdout, stderr } = await serigraph(["run", "--stats", join(root, "examples/fibonacci.py"), "15"]);
    expect(stdout).toBe("fibonacci(15) = 610\n");
    expect(stderr).toMatch(
      /fibonacci\.py: \d+ functions compiled from \d+ stencils, \d+ bytes of machine code/,
    );
  });

  it("prints the same as JSON with --stats=json", async () => {
    const { stderr } = await serigraph(["run", "--stats=json", join(root, "examples/fibonacci.py"), "15"]);
    const stats = JSON.parse(stderr) as Record<string, number>;
    expect(stats["functionsCompiled"]).toBeGreaterThanOrEqual(2);
    expect(stats["stencilsCopied"]).toBeGreaterThan(20);
    expect(stats["codeBytes"]).toBeGreaterThan(200);
    expect(stats["compileNanoseconds"]).toBeGreaterThan(0);
    expect(stats["runNanoseconds"]).toBeGreaterThan(stats["compileNanoseconds"]!);
  });

  const hotLoop = () =>
    write(
      "hot.py",
      [
        "def weigh(x):",
        "    return x * 2",
        "",
        "def total(n):",
        "    t = 0",
        "    for i in range(n):",
        "        t += weigh(i) if i % 3 else 1",
        "    return t",
        "",
        "print(total(5000))",
        "",
      ].join("\n"),
    );
  const HOT_OUTPUT = "16665001\n";

  it("tells of traces and the collector with --stats, and makes none with --tier baseline", async () => {
    const { stdout, stderr } = await serigraph(["run", "--stats", hotLoop()]);
    expect(stdout).toBe(HOT_OUTPUT);
    expect(stderr).toMatch(
      /traces: 1 loops, 0 of functions, 1 side traces; \d+ instructions, \d+ uops, \d+ bytes; recorded in/,
    );
    expect(stderr).toMatch(/collector: \d+ collections/);
    const baseline = await serigraph(["run", "--tier", "baseline", "--stats=json", hotLoop()]);
    expect(baseline.stdout).toBe(HOT_OUTPUT);
    expect(JSON.parse(baseline.stderr)).not.toHaveProperty("traces");
  });

  it.each([
    ["no-side-traces", { loops: 1, sides: 0 }],
    ["no-peeling", { loops: 1, sides: 1 }],
    ["no-sinking", { loops: 1, sides: 1 }],
    ["stress-exits=3", { loops: 1 }],
    ["loop=1000000", { loops: 0, sides: 0 }],
    ["loop=2,exit=2", { loops: 1, sides: 1 }],
  ])("heeds --trace-options %s", async (words, expected) => {
    const { stdout, stderr } = await serigraph(["run", "--trace-options", words, "--stats=json", hotLoop()]);
    expect(stdout).toBe(HOT_OUTPUT);
    expect((JSON.parse(stderr) as { traces: unknown }).traces).toMatchObject(expected);
  });

  it("gives loops up at calls that are not to be taken in", async () => {
    const { stderr } = await serigraph(["run", "--trace-options", "no-inlining", "--stats", hotLoop()]);
    expect(stderr).toMatch(/\d+ × trace given up \(unsupported\): a call/);
  });

  it("names compiled code for perf with --perf-map", async () => {
    const program = write("pid.py", `${readFileSync(hotLoop(), "utf8")}`);
    const before = new Set(readdirSync("/tmp").filter((name) => /^perf-\d+\.map$/.test(name)));
    const { stdout } = await serigraph(["run", "--perf-map", program]);
    expect(stdout).toBe(HOT_OUTPUT);
    const texts = readdirSync("/tmp")
      .filter((name) => /^perf-\d+\.map$/.test(name) && !before.has(name))
      .map((name) => [join("/tmp", name), readFileSync(join("/tmp", name), "utf8")] as const)
      .filter(([, text]) => text.includes(program));
    for (const [path] of texts) rmSync(path);
    expect(texts).toHaveLength(1);
    const lines = texts[0]![1].trim().split("\n");
    // Beside Python's functions and traces: the C functions that stencils call.
    for (const line of lines) expect(line).toMatch(/^[0-9a-f]+ [1-9a-f][0-9a-f]* (py(-trace)?::|[\w.]+$)/);
    expect(lines.some((line) => line.endsWith(` py::total:${program}`))).toBe(true);
    expect(lines.some((line) => line.endsWith(` py-trace::total:6:${program}`))).toBe(true);
  });

  it("reads a program from standard input as -", async () => {
    expect(await serigraph(["run", "-"], { input: "print(6 * 7)" })).toEqual({
      exitCode: 0,
      stdout: "42\n",
      stderr: "",
    });
  });

  it("ends quietly when nobody reads its output any more", async () => {
    const program = write("much.py", "for i in range(200000):\n    print(i)\n");
    const cli = join(root, "packages/cli/bin/serigraph.mjs");
    const { stdout, stderr } = await execa("sh", [
      "-c",
      `"${process.execPath}" "${cli}" run "${program}" | head -1`,
    ]);
    expect({ stdout, stderr }).toEqual({ stdout: "0", stderr: "" });
  });

  it.each([
    [
      "a missing file",
      () => join(folder, "missing.py"),
      2,
      /cannot open '.*missing\.py': there is no such file/,
    ],
    ["a directory", () => folder, 2, /is a directory/],
    [
      "binary garbage",
      () =>
        write(
          "garbage.py",
          new Uint8Array(4096).map((_, i) => (i * 37 + 129) & 255),
        ),
      1,
      /SyntaxError: /,
    ],
    ["an ELF file", () => process.execPath, 1, /SyntaxError: /],
    [
      "null bytes",
      () => write("null.py", "x = 1\0\n"),
      1,
      /SyntaxError: source code (string )?cannot contain null bytes/,
    ],
    [
      "an unfinished bracket",
      () => write("open.py", "x = (1,\n"),
      1,
      /line 1\n {4}x = \(1,\n {8}\^\nSyntaxError: '\(' was never closed/,
    ],
    [
      "a character that has no such name",
      () => write("feature.py", 'x = 1\ny = "\\N{NO SUCH NAME}"\n'),
      1,
      /line 2\n[^]*SyntaxError: \(unicode error\) .* unknown Unicode character name/,
    ],
  ])("reports %s", async (_name, path, exitCode, message) => {
    const result = await serigraph(["run", path()]);
    expect(result.exitCode).toBe(exitCode);
    expect(result.stdout).toBe("");
    expect(result.stderr).toMatch(message);
    expect(result.stderr).not.toMatch(/internal error|at file:|node:internal/);
  });

  it("compiles a line of 1 MB", async () => {
    const program = write("long-line.py", `x = [${"1, ".repeat(350_000)}]\nprint(len(x))\n`);
    expect(await serigraph(["run", program])).toEqual({ exitCode: 0, stdout: "350000\n", stderr: "" });
  });

  it.each([
    ["parentheses", `${"(".repeat(100_000)}1${")".repeat(100_000)}\n`],
    ["brackets in brackets", `x = ${"[".repeat(5_000)}${"]".repeat(5_000)}\n`],
    ["unary operators", `x = ${"-".repeat(100_000)}1\n`],
    ["a sum of 100,000 terms", `print(${"1+".repeat(100_000)}1)\n`],
    [
      "blocks",
      `${Array.from({ length: 150 }, (_, i) => `${" ".repeat(i)}if 1:\n`).join("")}${" ".repeat(150)}x = 1\n`,
    ],
  ])("survives deep nesting of %s", async (name, text) => {
    const result = await serigraph(["run", write(`deep-${name.replaceAll(/\W/g, "-")}.py`, text)]);
    if (result.exitCode !== 0)
      expect(result.stderr).toMatch(/(SyntaxError|IndentationError|RecursionError|MemoryError)(: |\n)/);
    expect(result.stderr).not.toMatch(/internal error|RangeError|Maximum call stack/);
  });
});

describe("serigraph explain", () => {
  const program = () => write("explained.py", "t = 0.0\nfor i in range(3000):\n    t += i * 0.5\nprint(t)\n");

  it("shows a loop from Python's lines to machine code", async () => {
    const { exitCode, stdout, stderr } = await serigraph(["explain", program()]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "2249250.0\n" });
    expect(stdout).toMatch(/^trace 1: loop at .*explained\.py:2 in <module>\n/);
    for (const part of [
      /^ +3 \d{4} IADD/m,
      /^\d{4} d\d+ +f64 +PHI %\d+ %\d+$/m,
      /^\d{4} d\d+ +f64 +MUL_F /m,
      /^end {2}loop$/m,
      /^MUL_F_.*: at \+0x[0-9a-f]+, \d+ bytes$/m,
      / TARGET\(fail\)/,
    ])
      expect(stdout).toMatch(part);
  });

  it("says the same as JSON, and the machine code is covered by instructions without a gap", async () => {
    const { stdout } = await serigraph(["explain", "--json", program()]);
    interface Shown {
      kind: string;
      start: { line: number; function: string };
      exits: number;
      uops: { offset: number; code: string; instructions?: { offset: number; length: number }[] }[];
    }
    const { exitCode, traces, aborts } = JSON.parse(stdout) as {
      exitCode: number;
      traces: Shown[];
      aborts: unknown[];
    };
    expect({ exitCode, aborts }).toEqual({ exitCode: 0, aborts: [] });
    expect(traces[0]).toMatchObject({ kind: "loop", start: { line: 2, function: "<module>" } });
    let at = 0;
    for (const uop of traces[0]!.uops) {
      expect(uop.offset).toBe(at);
      for (const instruction of uop.instructions!) {
        expect(instruction.offset).toBe(at);
        at += instruction.length;
      }
      expect(at).toBe(uop.offset + uop.code.length / 2);
    }
    expect(at).toBeGreaterThan(200);
  });

  it("says where and why recordings were given up, and when nothing was hot", async () => {
    const unsupported = write("gives-up.py", "for i in range(3000):\n    class A: pass\n");
    expect((await serigraph(["explain", unsupported])).stdout).toMatch(
      /given up:\n {2}loop at .*gives-up\.py:\d+ in <module>, at line \d+ of .*: trace given up \(/,
    );
    const cold = write("cold.py", "print(1)\n");
    expect((await serigraph(["explain", cold])).stdout).toMatch(/^no loop was hot enough/);
  });
});

describe("bundles that are not what they should be", () => {
  const triple = `${process.arch === "arm64" ? "aarch64" : "x86_64"}-unknown-linux-gnu`;
  const stencils = join(root, "packages/python/stencils");
  const good = join(stencils, `${triple}.bundle`);
  const runWith = async (bundle: string) =>
    serigraph(["run", "--bundle", bundle, write("one.py", "print(1)\n")]);

  it("runs with a copy of the right one", async () => {
    const copy = join(folder, "copy.bundle");
    copyFileSync(good, copy);
    expect(await runWith(copy)).toEqual({ exitCode: 0, stdout: "1\n", stderr: "" });
  });

  it.each([
    ["is cut", () => write("cut.bundle", readFileSync(good).subarray(0, 5000)), /cut\.bundle/],
    ["is empty", () => write("empty.bundle", ""), /empty\.bundle/],
    [
      "has a flipped bit",
      () => {
        const bytes = readFileSync(good);
        bytes[bytes.length >> 1]! ^= 4;
        return write("flipped.bundle", bytes);
      },
      /flipped\.bundle/,
    ],
    [
      "has another format version",
      () => {
        const bytes = readFileSync(good);
        bytes[8] = 99;
        return write("version.bundle", bytes);
      },
      /version/,
    ],
    [
      "is for another architecture",
      () => join(stencils, `${triple.startsWith("x86") ? "aarch64" : "x86_64"}-unknown-linux-gnu.bundle`),
      /aarch64|x86_64/,
    ],
    ["is missing", () => join(folder, "nowhere.bundle"), /nowhere\.bundle/],
    ["is no bundle", () => write("text.bundle", "hello world, this is no bundle at all"), /text\.bundle/],
  ])("a bundle that %s is a clear error", async (_name, bundle, message) => {
    const { exitCode, stdout, stderr } = await runWith(bundle());
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
    expect(stderr).toMatch(/^serigraph: /);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/internal error|\n {4}at /);
  });
});

describe("serigraph inspect", () => {
  it("prints an object file as JSON with official relocation names", async () => {
    const source = write(
      "add.c",
      "int left(void); int right(void);\nint add(void) { return left() + right(); }\n",
    );
    const object = join(folder, "add.o");
    await execa("clang-19", ["-O2", "-c", "--target=x86_64-unknown-linux-gnu", source, "-o", object]);
    const { exitCode, stdout } = await serigraph(["inspect", object, "--json"]);
    expect(exitCode).toBe(0);
    const description = JSON.parse(stdout) as {
      format: string;
      architecture: string;
      sections: { name: string; relocations: { type: string; symbol: string; addend: number }[] }[];
    };
    expect(description).toMatchObject({
      format: "elf",
      architecture: "x86_64",
      bits: 64,
      endianness: "little",
    });
    const text = description.sections.find((s) => s.name === ".text")!;
    expect(text.relocations.map(({ type, symbol, addend }) => ({ type, symbol, addend }))).toEqual([
      { type: "R_X86_64_PLT32", symbol: "left", addend: -4 },
      { type: "R_X86_64_PLT32", symbol: "right", addend: -4 },
    ]);
  });

  it.each([
    ["x86_64-unknown-linux-gnu", "elf", "x86_64", 64, ["R_X86_64_PLT32", "callee", -4]],
    ["aarch64-apple-darwin", "macho", "aarch64", 64, ["ARM64_RELOC_BRANCH26", "_callee", 0]],
    ["x86_64-pc-windows-msvc", "coff", "x86_64", 64, ["IMAGE_REL_AMD64_REL32", "callee", 0]],
    ["i686-unknown-linux-gnu", "elf", "i386", 32, ["R_386_PLT32", "callee", -4]],
  ])("describes an object for %s in the same words", async (triple, format, architecture, bits, call) => {
    const source = write(
      "all.c",
      "int callee(void); int shared; static int own = 1;\nint call(void) { return callee() + shared + (own += 2); }\n",
    );
    const object = join(folder, `${triple}.o`);
    await execa("clang-19", ["-O1", "-fcommon", "-c", `--target=${triple}`, source, "-o", object]);
    const { stdout } = await serigraph(["inspect", object, "--json"]);
    const description = JSON.parse(stdout) as Record<"sections" | "symbols", Record<string, unknown>[]>;
    expect(description).toMatchObject({ format, architecture, bits, endianness: "little" });
    const keysOf = (list: Record<string, unknown>[]) => [
      ...new Set(list.map((one) => Object.keys(one).join())),
    ];
    expect(keysOf(description.sections)).toEqual(["index,name,size,flags,relocations"]);
    expect(keysOf(description.symbols)).toEqual(["name,value,section,size,binding,kind"]);
    const relocations = description.sections.flatMap(
      (one) => one["relocations"] as Record<string, unknown>[],
    );
    expect(keysOf(relocations)).toEqual(["offset,type,symbol,addend"]);
    expect(relocations.map(({ type, symbol, addend }) => [type, symbol, addend])).toContainEqual(call);
    const placeOf = (name: string) => description.symbols.find((one) => one["name"] === name)?.["section"];
    const prefix = format === "macho" ? "_" : "";
    expect(placeOf(`${prefix}callee`)).toBe("undefined");
    expect(placeOf(`${prefix}shared`)).toBe("common");
    expect(placeOf(`${prefix}call`)).toBeTypeOf("number");
  });

  it("lists a bundle with its holes", async () => {
    const { exitCode, stdout } = await serigraph([
      "inspect",
      join(root, "packages/python/stencils/x86_64-unknown-linux-gnu.bundle"),
    ]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/\^ +[0-9a-f]+: R_X86_64_\w+ OPERAND\(\w+\)/);
    expect(stdout).toMatch(/CONTINUE|TARGET/);
  });

  it.each([
    ["a missing file", () => join(folder, "none.o")],
    ["a directory", () => folder],
    ["text", () => write("text.o", "not an object\n")],
    ["an empty file", () => write("empty.o", "")],
    ["a cut object", () => write("cut.o", readFileSync(process.execPath).subarray(0, 700))],
  ])("says what is wrong with %s", async (_name, path) => {
    const { exitCode, stderr } = await serigraph(["inspect", path()]);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^serigraph: /);
    expect(stderr).not.toMatch(/internal error/);
  });
});

describe("serigraph build", () => {
  it("finds the committed bundles as their sources say", async () => {
    const { exitCode, stdout, stderr } = await serigraph(["build", "--check"], {
      cwd: root,
      timeout: 280_000, // clang for six targets
    });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toContain("as its sources say");
  });

  it("says which clang is wanted and how to get it", async () => {
    const { exitCode, stderr } = await serigraph(["build", "--force", "--output", join(folder, "out")], {
      cwd: root,
      env: { PATH: "/nonexistent", SERIGRAPH_CLANG: "/nonexistent/clang" },
    });
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/clang 19/);
    expect(stderr).toMatch(/apt-get install clang-19/);
  });

  it("names the op and the line of a C error, and of what cannot be a stencil", async () => {
    const guest = join(folder, "guest");
    mkdirSync(join(guest, "ops"), { recursive: true });
    const manifest = join(guest, "stencils.json");
    writeFileSync(
      manifest,
      JSON.stringify({
        name: "broken",
        ops: ["ops/*.ops.c"],
        include: ["ops"],
        helpers: [],
        layouts: { frame: { pinned: [["frame", "u64*"]], integers: 2, doubles: 2 } },
        output: "out",
        targets: ["x86_64-unknown-linux-gnu"],
      }),
    );
    writeFileSync(
      join(guest, "ops/a.ops.c"),
      "\nop(BROKEN, (a: i64 -- r: i64)) {\n    r = a + undeclared;\n}\n",
    );
    const compile = await serigraph(["build", manifest]);
    expect(compile.exitCode).toBe(1);
    expect(compile.stderr).toMatch(/a\.ops\.c:3:\d+: in op BROKEN: .*undeclared/);
    writeFileSync(
      join(guest, "ops/a.ops.c"),
      "static long count;\nop(COUNTED, (a: i64 -- r: i64)) {\n    r = a + ++count;\n}\n",
    );
    const refused = await serigraph(["build", manifest]);
    expect(refused.exitCode).toBe(1);
    expect(refused.stderr).toMatch(/COUNTED|count/);
    expect(refused.stderr).toMatch(/writable/);
  });
});
