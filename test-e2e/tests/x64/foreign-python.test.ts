/**
 * The Python guest's ops compiled for macOS and for Windows on Arm, and all examples run with them on Linux: the same executor,
 * another system's object format and conventions. (Windows' x64 stencils follow another convention than the C library that `math` calls
 * here: those run in tests/windows.)
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildStencils } from "@serigraph/stencil";
import { fills } from "@serigraph/target-table";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { examples, root } from "../../src/corpus.ts";
import type { JobResult } from "../../src/run-programs.ts";
import { runForeign } from "../../src/run-foreign.ts";
import { canRunArm, isLinuxX64, runArm, runNative } from "../../src/tiny/machines.ts";

const manifest = join(root, "packages/python/stencils.json");
const folder = mkdtempSync(join(tmpdir(), "serigraph-foreign-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

for (const triple of ["x86_64-apple-darwin", "aarch64-apple-darwin", "aarch64-pc-windows-msvc"])
  describe(
    triple,
    fills(
      "python",
      triple,
      triple.startsWith("aarch64-")
        ? "the examples in an Arm Linux Node, qemu-aarch64"
        : "the examples in a Linux Node, natively",
    ),
    () => {
      const arm = triple.startsWith("aarch64-");
      const ready = arm ? canRunArm : isLinuxX64;
      let results: Map<string, JobResult>;
      beforeAll(async () => {
        if (!ready) return;
        const { targets } = await buildStencils({ manifest, targets: [triple], outputDirectory: folder });
        results = await runForeign(targets[0]!.path, examples(), arm ? runArm : runNative);
      });
      it.skipIf(!ready).each(examples().map((program) => [program.file, program] as const))(
        "%s",
        (_, program) => {
          const { stdout, stderr, exitCode, failure, functionsCompiled } = results.get(program.id)!;
          expect(failure).toBeUndefined();
          expect({ stdout, stderr, exitCode }).toEqual({
            stdout: program.stdout,
            stderr: program.stderr,
            exitCode: program.exitCode,
          });
          expect(functionsCompiled).toBeGreaterThan(0);
        },
      );
    },
  );
