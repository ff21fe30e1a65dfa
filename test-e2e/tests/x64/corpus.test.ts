import { describe } from "vitest";
import { describeCorpus, native } from "../../src/suite.ts";

describe("programs print what CPython 3.13 prints", () => describeCorpus(native));
