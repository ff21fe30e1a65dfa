import { chmodSync, existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import {
  buildStencils,
  ClangNotFoundError,
  CompileError,
  findClang,
  ManifestError,
  OpSyntaxError,
  StencilRefusedError,
} from "../src/index.ts";
import { temporaryFolder, triples, writeGuest } from "./fixture.ts";

const { path: folder, remove } = temporaryFolder();
afterAll(remove);
let guests = 0;
const guest = (files: Record<string, string>, manifest: object = {}) =>
  writeGuest(join(folder, `guest${guests++}`), files, manifest);

async function failure(manifest: string, triple: string): Promise<unknown> {
  return buildStencils({ manifest, targets: [triple] }).then(
    () => expect.fail("it was built"),
    (error: unknown) => error,
  );
}

describe.each(triples)("what cannot be a stencil for %s", (triple) => {
  const refusals: Record<
    string,
    { files: Record<string, string>; manifest?: object; facts: object; reason: RegExp }
  > = {
    "thread-local access": {
      files: { "a.ops.c": "extern _Thread_local int state;\n\nop(X, (--)) { state = 1; }" },
      facts: { subject: "op X", fileName: "a.ops.c", line: 3 },
      reason: /thread-local variable state/,
    },
    "a call that nobody offers": {
      files: { "a.ops.c": "u64 missing(u64 x);\nop(X, (a: u64 -- r: u64)) { r = missing(a); }" },
      facts: { subject: "op X", fileName: "a.ops.c", line: 2 },
      reason: /refers to missing, which no helper file defines/,
    },
    "a call that clang makes up": {
      files: { "a.ops.c": "op(X, (a: ptr, b: ptr --)) { __builtin_memcpy(a, b, 100000); }" },
      facts: { subject: "op X", fileName: "a.ops.c", line: 1 },
      reason: /refers to memcpy/,
    },
    "writable data": {
      files: { "a.ops.c": "op(X, (-- r: u64)) { static u64 counter; r = ++counter; }" },
      facts: { fileName: "a.ops.c" },
      reason: /writable data \(section \.l?bss/,
    },
    "a helper's writable data": {
      files: {
        "a.ops.c": "op(X, (--)) {}",
        "h.c": "int table[] = {1, 2};\nint *get(void) { return table; }",
      },
      manifest: { helpers: ["h.c"] },
      facts: { fileName: "h.c" },
      reason: /writable data \(section \.data/,
    },
    "a helper's call that nobody offers": {
      files: {
        "a.ops.c": "op(X, (--)) {}",
        "h.c": 'int puts(const char *);\nint say(void) { return puts("x"); }',
      },
      manifest: { helpers: ["h.c"] },
      facts: { fileName: "h.c", subject: ".text.say" },
      reason: /refers to puts, which no helper file defines/,
    },
    "a section that nobody copies": {
      files: { "a.ops.c": '__attribute__((section("mine"), used)) static const int x = 5;\nop(X, (--)) {}' },
      facts: { fileName: "a.ops.c" },
      reason: /has a section mine that nobody copies/,
    },
    "two helpers of one name": {
      files: {
        "a.ops.c": "op(X, (--)) {}",
        "h.c": "int f(void) { return 1; }",
        "i.c": "int f(void) { return 2; }",
      },
      manifest: { helpers: ["*.c"], ops: ["a.ops.c"] },
      facts: { fileName: "i.c" },
      reason: /defines f, which h\.c defines otherwise/,
    },
  };
  it.each(Object.keys(refusals))("is refused: %s", async (name) => {
    const { files, manifest, facts, reason } = refusals[name]!;
    const helperFree =
      manifest !== undefined && "ops" in manifest ? { ...manifest, helpers: ["h.c", "i.c"] } : manifest;
    const error = await failure(guest(files, helperFree), triple);
    expect(error).toBeInstanceOf(StencilRefusedError);
    expect(error).toMatchObject({ triple, ...facts });
    expect((error as StencilRefusedError).reason).toMatch(reason);
  });
});

describe("C that does not compile", () => {
  it("is reported once, by op, with the op file's line and column", async () => {
    const manifest = guest({
      "ops.ops.c":
        "// one\n\nop(X, (a: u64, b: u64 -- r: u64), variants(a: slot|const, b: slot|const)) {\n  r = a +\n      nonsense;\n}",
    });
    const error = (await failure(manifest, triples[0])) as CompileError;
    expect(error).toBeInstanceOf(CompileError);
    expect(error.diagnostics).toEqual([
      {
        fileName: "ops.ops.c",
        line: 5,
        column: 7,
        message: "use of undeclared identifier 'nonsense'",
        op: "X",
      },
    ]);
    expect(error.message).toContain("ops.ops.c:5:7: in op X: use of undeclared identifier");
  });
  it("has the right column in a body's first line too", async () => {
    const error = await failure(guest({ "a.ops.c": "op(X, (--)) { oops; }" }), triples[0]);
    expect((error as CompileError).diagnostics[0]).toMatchObject({ line: 1, column: 15, op: "X" });
  });
  it("is an exit that the op does not declare", async () => {
    const error = await failure(guest({ "a.ops.c": "op(X, (--), exits(a)) { EXIT(b); }" }), triples[0]);
    expect((error as CompileError).message).toMatch(/a\.ops\.c:1:\d+: in op X: .*_exit_b/);
  });
  it("is an output that is never assigned", async () => {
    const error = await failure(guest({ "a.ops.c": "op(X, (-- r: u64)) { }" }), triples[0]);
    expect((error as CompileError).message).toMatch(/variable 'r' is uninitialized/);
  });
  it("is a fault in a helper or header", async () => {
    const files = {
      "a.ops.c": "op(X, (--)) {}",
      "h.c": '#include "h.h"\n',
      "h.h": "static int f(void) { return x; }\n",
    };
    const error = await failure(guest(files, { helpers: ["h.c"] }), triples[1]);
    expect((error as CompileError).diagnostics[0]).toMatchObject({
      fileName: expect.stringMatching(/h\.h$/),
      op: undefined,
    });
  });
});

describe("clang", () => {
  const script = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, `#!/bin/sh\n${text}\n`);
    chmodSync(path, 0o755);
    return path;
  };
  it("is found, of version 19 at least", async () => {
    expect((await findClang()).majorVersion).toBeGreaterThanOrEqual(19);
  });
  it("is the one of SERIGRAPH_CLANG, if that is set", async () => {
    const command = script("clang-20.1", "echo 'Debian clang version 20.1.3 (1)'");
    expect(await findClang({ ...process.env, SERIGRAPH_CLANG: command })).toEqual({
      command,
      majorVersion: 20,
      version: "clang version 20.1.3",
    });
  });
  it("that is too old is refused, with the version wanted and the way to get it", async () => {
    const command = script("clang-old", "echo 'clang version 14.0.6'");
    const error = await findClang({ ...process.env, SERIGRAPH_CLANG: command }).catch(
      (caught: unknown) => caught,
    );
    expect(error).toBeInstanceOf(ClangNotFoundError);
    expect(error).toMatchObject({ wantedVersion: 19, tried: [{ command, reason: "is version 14.0.6" }] });
    expect((error as Error).message).toMatch(/apt-get install clang-19/);
  });
  it("that is missing is an error that lists what was tried", async () => {
    const error = await findClang({ PATH: join(folder, "nowhere") }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ClangNotFoundError);
    expect((error as ClangNotFoundError).tried).toContainEqual({ command: "clang-19", reason: "not found" });
  });
});

describe("a manifest", () => {
  it.each([
    [{ ops: ["none*.c"] }, /"ops": none\*\.c matches no file/],
    [{ layouts: {} }, /"layouts" is empty/],
    [
      { layouts: { l: { pinned: [["a", "u64"]], integers: 30 } } },
      /layouts\.l needs 31 integer registers; on x86_64-unknown-linux-gnu there are 12/,
    ],
    [{ layouts: { l: { pins: [] } } }, /layouts\.l has a field "pins"/],
    [{ op: [] }, /has a field "op"/],
    [{ targets: ["vax"] }, /"vax" is no target; there are x86_64-unknown-linux-gnu/],
    [{ name: "a b" }, /"name" is not an identifier/],
    [{ include: ["nowhere"] }, /there is no folder nowhere/],
  ])("with a fault is refused: %j", async (fields, reason) => {
    const manifest = guest({ "a.ops.c": "op(X, (--)) {}" }, fields);
    const error = await buildStencils({ manifest }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ManifestError);
    expect((error as Error).message).toMatch(reason);
  });
  it("that is missing or not JSON is refused", async () => {
    await expect(buildStencils({ manifest: join(folder, "no.json") })).rejects.toThrow(ManifestError);
    writeFileSync(join(folder, "broken.json"), "{");
    await expect(buildStencils({ manifest: join(folder, "broken.json") })).rejects.toThrow(/is not JSON/);
  });
});

it("a build that fails leaves no file behind", async () => {
  const manifest = guest({ "a.ops.c": "op(X, (--)) {", "b.ops.c": "op(Y, (--)) { oops; }" });
  await expect(buildStencils({ manifest })).rejects.toThrow(OpSyntaxError);
  expect(existsSync(join(manifest, "../stencils"))).toBe(false);
});
