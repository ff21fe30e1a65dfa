/**
 * The Python guest's bundle for macOS on Intel, run on Linux: the same executor, another system's object format and conventions. (Windows'
 * x64 stencils follow another convention than the C library that `math` calls here: those run in tests/windows; the Arm ones in
 * tests/arm64.)
 */
import { fills } from "@serigraph/target-table";
import { describe } from "vitest";
import { describeCorpus, native, pythonBundle } from "../../src/suite.ts";
import { isLinuxX64 } from "../../src/tiny/machines.ts";

const triple = "x86_64-apple-darwin";

describe.skipIf(!isLinuxX64)(
  `with the stencils of ${triple}, programs on Linux x64 print what CPython 3.13 prints`,
  fills("python", triple, "a Linux Node, natively"),
  () => describeCorpus(native, { foreignBundle: pythonBundle(triple) }),
);
