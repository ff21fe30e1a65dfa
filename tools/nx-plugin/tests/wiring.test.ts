import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WorkspaceCopy } from "./workspace-copy.ts";

const TARGETS = "check,typecheck,test,test-arm64,test-windows,stencils";
const stencils = ["aarch64", "x86_64"].flatMap((arch) =>
  ["unknown-linux-gnu", "apple-darwin", "pc-windows-msvc"].map(
    (system) => `@serigraph/python:stencils-${arch}-${system}`,
  ),
);
const crossArch = ["test", "test-arm64", "test-windows"].map((target) => `@serigraph/test-e2e:${target}`);

let copy: WorkspaceCopy;
let everything: string[];
beforeAll(() => {
  copy = new WorkspaceCopy();
  everything = copy.run(TARGETS);
}, 120_000);
afterAll(() => copy?.dispose());

describe("what Nx runs", { timeout: 120_000 }, () => {
  it("is everything in a fresh workspace", () => {
    expect(everything).toEqual(expect.arrayContaining([...stencils, ...crossArch, "@serigraph/patch:test"]));
  });

  it("is nothing when nothing has changed", () => {
    expect(copy.run(TARGETS)).toEqual([]);
  });

  it("is nothing when a README changes", () => {
    copy.touch("README.md");
    copy.touch("packages/patch/README.md");
    expect(copy.run(TARGETS)).toEqual([]);
  });

  it("is the stencils of all triples and the cross-architecture tests when the C template changes", () => {
    copy.touch(copy.filesIn("packages/stencil/include", ".h")[0]!);
    const ran = copy.run(TARGETS);
    expect(ran).toEqual(expect.arrayContaining([...stencils, ...crossArch]));
    for (const untouched of ["memory", "patch", "object-file", "bundle", "executor"])
      expect(ran).not.toContain(`@serigraph/${untouched}:test`);
  });

  it("is the same when an op file changes", () => {
    copy.touch(copy.filesIn("packages/python/ops", ".ops.c")[0]!);
    const ran = copy.run(TARGETS);
    expect(ran).toEqual(expect.arrayContaining([...stencils, ...crossArch, "@serigraph/python:test"]));
    expect(ran).not.toContain("@serigraph/stencil:test");
  });

  it("is only what depends on it when one package's source changes", () => {
    copy.touch("packages/memory/src/index.ts");
    const ran = copy.run(TARGETS);
    expect(ran).toEqual(
      expect.arrayContaining(["@serigraph/memory:test", "@serigraph/executor:test", ...crossArch]),
    );
    for (const target of stencils) expect(ran).not.toContain(target);
    for (const other of ["patch", "object-file", "bundle", "stencil"])
      expect(ran).not.toContain(`@serigraph/${other}:test`);
  });

  it("is the reader's tests, the stencils and what runs them when the object reader changes, not the allocator's", () => {
    copy.touch("packages/object-file/src/index.ts");
    const ran = copy.run(TARGETS);
    expect(ran).toEqual(
      expect.arrayContaining(["@serigraph/object-file:test", "@serigraph/stencil:test", ...stencils]),
    );
    for (const other of ["memory", "patch", "bundle"]) expect(ran).not.toContain(`@serigraph/${other}:test`);
  });
});
