/**
 * As much of vitest as these tests use, for a Node on which vitest itself does not run: the tests are bundled with
 * this in its place and run by an arm64 Node under qemu (see aarch64.test.ts).
 */
import { deepStrictEqual, ok, strictEqual, throws } from "node:assert";

type Action = () => void | Promise<void>;
type Group = {
  name: string;
  tests: { name: string; action: Action }[];
  before: Action[];
  after: Action[];
  first: Action[];
};
const groups: Group[] = [];
/** What stands outside of all groups, file by file: done before every group that follows. */
const outside: Action[] = [];
let isInside = false;

export function describe(name: string, define: () => void): void {
  groups.push({ name, tests: [], before: [], after: [], first: [...outside] });
  isInside = true;
  define();
  isInside = false;
}
describe.each =
  <T>(cases: readonly T[]) =>
  (name: string, define: (value: T) => void): void => {
    for (const value of cases) describe(`${name} ${JSON.stringify(value)}`, () => define(value));
  };
const group = (): Group => groups[groups.length - 1];
export const it = (name: string, action: Action): void => void group().tests.push({ name, action });
it.each =
  <T>(cases: readonly T[]) =>
  (name: string, action: (value: T) => void): void => {
    for (const value of cases) it(name.replace("%i", String(value)), () => action(value));
  };
export const beforeAll = (action: Action): void => void (isInside ? group().first : outside).push(action);
export const beforeEach = (action: Action): void => void group().before.push(action);
export const afterEach = (action: Action): void => void group().after.push(action);

export function expect(actual: unknown) {
  return {
    toBe: (expected: unknown) => strictEqual(actual, expected),
    toEqual: (expected: unknown) => deepStrictEqual(actual, expected),
    toBeInstanceOf: (type: new (...args: never[]) => unknown) =>
      ok(actual instanceof type, `${String(actual)} is no ${type.name}`),
    toMatchObject: (expected: object) => {
      for (const [key, value] of Object.entries(expected))
        deepStrictEqual((actual as Record<string, unknown>)[key], value);
    },
    toContain: (part: string) =>
      ok((actual as string).includes(part), `${String(actual)} does not contain ${part}`),
    toMatch: (pattern: string | RegExp) =>
      ok(new RegExp(pattern).test(actual as string), `${String(actual)}: not ${pattern}`),
    toBeGreaterThan: (least: number) =>
      ok((actual as number) > least, `${String(actual)} is not above ${least}`),
    toBeLessThan: (most: number) => ok((actual as number) < most, `${String(actual)} is not below ${most}`),
    toThrow: (expected: string | RegExp | (new (...args: never[]) => unknown)) => {
      const check = (error: unknown) =>
        typeof expected === "string"
          ? (error as Error).message.includes(expected)
          : expected instanceof RegExp
            ? expected.test((error as Error).message)
            : error instanceof expected;
      throws(actual as Action, check);
    },
  };
}

/** Runs everything that was described; returns how many passed and failed. */
export async function run(): Promise<{ passed: number; failed: string[] }> {
  let passed = 0;
  const failed: string[] = [];
  for (const { name, tests, before, after, first } of groups) {
    for (const action of first) await action();
    for (const test of tests) {
      try {
        for (const action of before) await action();
        await test.action();
        for (const action of after) await action();
        passed++;
      } catch (error) {
        failed.push(`${name} › ${test.name}: ${error instanceof Error ? error.stack : String(error)}`);
      }
    }
  }
  return { passed, failed };
}
