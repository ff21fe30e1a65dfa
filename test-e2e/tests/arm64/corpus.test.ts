import { hostTriple } from "@serigraph/executor";
import { fills } from "@serigraph/target-table";
import { describe } from "vitest";
import { arm64, describeCorpus, native, sample } from "../../src/suite.ts";
import { canRunArm } from "../../src/tiny/machines.ts";

// An Arm machine of any system runs its own Node; x64 Linux emulates an Arm Linux.
const isArm = process.arch === "arm64";
const row = isArm
  ? fills("python", hostTriple(), "the corpus in Node, natively")
  : fills("python", "aarch64-unknown-linux-gnu", "the corpus in an Arm Node, qemu-aarch64");

describe.skipIf(!isArm && !canRunArm)("programs on arm64 print what CPython 3.13 prints", row, () =>
  describeCorpus(isArm ? native : arm64),
);

describe.skipIf(!isArm && !canRunArm)("with every loop traced, a part of them do too", row, () =>
  describeCorpus(isArm ? native : arm64, { traces: { loop: 2, exit: 2 }, filter: sample(5) }),
);
