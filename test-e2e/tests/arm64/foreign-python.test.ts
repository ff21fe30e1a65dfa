/** The Python guest's Arm bundles for macOS and Windows, run on Linux: the same executor, another system's object format and conventions. */
import { fills } from "@serigraph/target-table";
import { describe } from "vitest";
import type { Program } from "../../src/corpus.ts";
import { arm64, describeCorpus, native, pythonBundle } from "../../src/suite.ts";
import { canRunArm } from "../../src/tiny/machines.ts";

/** Emulated, the whole corpus would take many minutes: the examples, and every tenth program of the others. */
function sample(): (program: Program) => boolean {
  let count = 0;
  return ({ id }) => id.startsWith("examples/") || count++ % 10 === 0;
}

const isLinuxArm = process.platform === "linux" && process.arch === "arm64";
const how = isLinuxArm ? "natively" : "qemu-aarch64";
for (const triple of ["aarch64-apple-darwin", "aarch64-pc-windows-msvc"])
  describe.skipIf(!isLinuxArm && !canRunArm)(
    `with the stencils of ${triple}, programs on arm64 print what CPython 3.13 prints`,
    fills("python", triple, `the examples and a tenth of the corpus in an Arm Linux Node, ${how}`),
    () =>
      describeCorpus(isLinuxArm ? native : arm64, { foreignBundle: pythonBundle(triple), filter: sample() }),
  );
