import { hostTriple } from "@serigraph/executor";
import { fills } from "@serigraph/target-table";
import { describe } from "vitest";
import { describeCorpus, native } from "../../src/suite.ts";

describe(
  "programs print what CPython 3.13 prints",
  fills("python", hostTriple(), "the corpus in Node, natively"),
  () => describeCorpus(native),
);
