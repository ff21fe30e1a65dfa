import { expect, test } from "vitest";
import { createCodeMemory } from "../src/index.ts";
import { hostMemory } from "../src/os/host.ts";
import { refusing } from "./support/recorded.ts";

function counted(protection: "flip" | "map-twice") {
  const { system, calls } = refusing(hostMemory(), () => undefined);
  const memory = createCodeMemory({ system, protection });
  const syscalls = (work: () => void): string[] => {
    calls.length = 0;
    work();
    return calls.filter((call) => call !== "flush");
  };
  return { memory, syscalls };
}

test("functions that are compiled together change their pages' rights together", () => {
  const { memory, syscalls } = counted("flip");
  const compile = (): void => {
    const batch = Array.from({ length: 200 }, () => memory.allocate(100, 0));
    for (const allocation of batch) allocation.seal();
  };
  // 200 * 112 bytes: within the 64 KiB that are committed at once
  expect(syscalls(compile)).toEqual(["commitCode", "protect"]);
  // The next ones begin on a page that is executable already, and go on in pages that are still writable.
  expect(syscalls(compile)).toEqual(["protect", "protect"]);
  memory.dispose();
});

test("a function on its own costs two changes: its page to writable, and back", () => {
  const { memory, syscalls } = counted("flip");
  memory.allocate(100, 0).seal();
  expect(syscalls(() => memory.allocate(100, 0).seal())).toEqual(["protect", "protect"]);
  memory.dispose();
});

test.runIf(process.platform === "linux")("mapped twice, a function costs no system call at all", () => {
  const { memory, syscalls } = counted("map-twice");
  memory.allocate(100, 0).seal();
  expect(
    syscalls(() => {
      const allocation = memory.allocate(100, 0);
      allocation.seal();
      allocation.unseal();
      allocation.seal();
      allocation.free();
    }),
  ).toEqual([]);
  memory.dispose();
});

test("a host's own flush is told what was written, before it can run", () => {
  const flushed: [number, number][] = [];
  const memory = createCodeMemory({ flush: (address, bytes) => flushed.push([address, bytes]) });
  const allocation = memory.allocate(100, 0);
  expect(flushed).toEqual([]);
  allocation.seal();
  expect(flushed).toEqual([[allocation.codeAddress, 100]]);
  memory.dispose();
});
