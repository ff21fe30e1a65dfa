/** The ways in which a program is run: the same answers in all of them. */
import type { Job } from "./worker.ts";

export const modes: Readonly<Record<string, (seed: number) => NonNullable<Job["options"]>>> = {
  default: () => ({}),
  traced: () => ({ traces: { loop: 2, exit: 2 } }),
  // One guard of each trace always exits.
  exits: (seed) => ({ traces: { loop: 2, exit: 2, stressExits: seed + 1 } }),
  baseline: () => ({ traces: false }),
  // A collection at every safe point.
  gc: () => ({ gcStress: true, traces: { loop: 2, exit: 2 } }),
  step: () => ({ stepMode: true }),
};
