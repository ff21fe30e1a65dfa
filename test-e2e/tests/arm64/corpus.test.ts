import { describe } from "vitest";
import { arm64, describeCorpus } from "../../src/suite.ts";

describe("programs on an emulated arm64 print what CPython 3.13 prints", () => describeCorpus(arm64));
