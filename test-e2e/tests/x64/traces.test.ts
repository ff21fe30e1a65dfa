/**
 * The corpus with traces from a loop's second iteration and an exit's second time on (programs are short: with the usual thresholds few of them have a
 * trace), and without traces. What else can be switched off, with samples; all of it is run by `test-traces`.
 */
import { describe } from "vitest";
import { describeCorpus, native, sample } from "../../src/suite.ts";

describe("with every loop traced", () => describeCorpus(native, { traces: { loop: 2, exit: 2 } }));
describe("with one guard of each trace always exiting", () =>
  describeCorpus(native, { traces: { loop: 2, exit: 2, stressExits: 1 } }));
describe("without traces", () => describeCorpus(native, { traces: false, filter: sample(4) }));

describe.each([
  ["side traces", { loop: 2, exit: 2, sideTraces: false }],
  ["a second copy of loops", { loop: 2, exit: 2, peelLoops: false }],
  ["boxes left to exits", { loop: 2, exit: 2, sinkBoxes: false }],
  ["calls taken in", { loop: 2, exit: 2, inlineCalls: false }],
])("with traces, but without %s", (_what, traces) => describeCorpus(native, { traces, filter: sample(8) }));
