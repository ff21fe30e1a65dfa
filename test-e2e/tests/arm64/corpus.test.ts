import { fills } from "@serigraph/target-table";
import { describe } from "vitest";
import { arm64, describeCorpus } from "../../src/suite.ts";

describe(
  "programs on an emulated arm64 print what CPython 3.13 prints",
  fills(
    "python",
    "aarch64-unknown-linux-gnu",
    process.arch === "arm64" ? "the corpus in Node, natively" : "the corpus in an Arm Node, qemu-aarch64",
  ),
  () => describeCorpus(arm64),
);
