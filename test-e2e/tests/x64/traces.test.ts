/**
 * The corpus with every loop traced from its second iteration on and every exit from its second time on (programs are short:
 * with the usual thresholds few of them have a trace), and without traces.
 */
import { describe } from "vitest";
import { describeCorpus, native } from "../../src/suite.ts";

describe("with every loop traced", () => describeCorpus(native, { traces: { loop: 2, exit: 2 } }));
describe("with traces of loops alone", () =>
  describeCorpus(native, { traces: { loop: 3, exit: 1_000_000 } }));
describe("without traces", () => describeCorpus(native, { traces: false }));
