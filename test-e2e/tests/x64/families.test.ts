/** Every method, operator, special method and function of a table (tools/expectations/families.py), as CPython 3.13 answers. */
import { describe } from "vitest";
import { describeFamilies, native, sample } from "../../src/suite.ts";

describe("families of programs", () => describeFamilies(native));
describe("one in eight of them, with every loop traced", () =>
  describeFamilies(native, { traces: { loop: 2, exit: 2 }, filter: sample(8) }));
