/**
 * Generated programs against what CPython 3.13 printed for them, in every mode; `nx run @serigraph/test-e2e:fuzz` runs more of
 * them, and reduces what differs.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { modes } from "../../src/fuzz/modes.ts";
import { randomProgram } from "../../src/fuzz/program.ts";
import { hashOfAnswer, hashOfProgram, recordedPrograms } from "../../src/fuzz/recorded.ts";
import { serigraph } from "../../src/fuzz/servers.ts";

const recorded = recordedPrograms();
/** How many of the recorded programs run in which mode: every so many-th. */
const every: Readonly<Record<string, number>> = {
  default: 1,
  traced: 2,
  exits: 4,
  baseline: 5,
  gc: 10,
  step: 20,
};

it("are those whose answers were recorded (node src/fuzz/record.ts)", () => {
  expect(recorded.map((_, seed) => hashOfProgram(seed))).toEqual(recorded.map(({ program }) => program));
});

describe.each(Object.entries(every))("mode %s, one seed in %i", (mode, step) => {
  const seeds = recorded.map((_, seed) => seed).filter((seed) => (seed + 1) % step === 0);
  let subject: ReturnType<typeof serigraph>;
  beforeAll(() => void (subject = serigraph()));
  afterAll(() => subject.close());
  it.each(seeds)("seed %i prints what CPython 3.13 printed", async (seed) => {
    const answer = await subject.ask({ source: randomProgram(seed), options: modes[mode]!(seed) });
    expect(answer.failure).toBeUndefined();
    // What differs is shown by: node src/fuzz/main.ts --seed SEED --count 1 --modes MODE
    expect(hashOfAnswer(answer)).toBe(recorded[seed]!.answer);
  });
});
