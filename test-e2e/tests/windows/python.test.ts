/** The whole corpus in a Windows Node, under wine where this is Linux: the Win64 convention, memory that must be committed. */
import { fills } from "@serigraph/target-table";
import { describe } from "vitest";
import { describeCorpus, windows } from "../../src/suite.ts";
import { howWindows, notHere, skipWindows } from "../../src/wine.ts";

describe.skipIf(skipWindows)(
  `programs in a Windows Node print what CPython 3.13 prints${notHere}`,
  fills("python", "x86_64-pc-windows-msvc", `a Windows Node, ${howWindows}`),
  () => describeCorpus(windows),
);
