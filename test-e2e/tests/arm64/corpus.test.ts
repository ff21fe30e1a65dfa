import { hostTriple } from "@serigraph/executor";
import { fills } from "@serigraph/target-table";
import { describe } from "vitest";
import { arm64, describeCorpus, describeFamilies, native, sample } from "../../src/suite.ts";
import { canRunArm } from "../../src/tiny/machines.ts";

// An Arm machine of any system runs its own Node; x64 Linux emulates an Arm Linux.
const isArm = process.arch === "arm64";
const row = isArm
  ? fills("python", hostTriple(), "the corpus in Node, natively")
  : fills(
      "python",
      "aarch64-unknown-linux-gnu",
      "a quarter of the corpus, a tenth of it traced, in an Arm Node, qemu-aarch64",
    );

// Emulated, a program takes some twenty times as long: a stated part of them runs there, all of them on an Arm machine.
const part = (n: number) => (isArm ? {} : { filter: sample(n) });
const says = (n: number): string => (isArm ? "all" : `one in ${n}`);

describe.skipIf(!isArm && !canRunArm)(
  `programs on arm64 print what CPython 3.13 prints (${says(4)} of each area)`,
  row,
  () => describeCorpus(isArm ? native : arm64, part(4)),
);

describe.skipIf(!isArm && !canRunArm)(`the families of programs do too (${says(20)})`, row, () =>
  describeFamilies(isArm ? native : arm64, part(20)),
);

describe.skipIf(!isArm && !canRunArm)("with every loop traced, one in ten of them do too", row, () =>
  describeCorpus(isArm ? native : arm64, { traces: { loop: 2, exit: 2 }, filter: sample(10) }),
);
