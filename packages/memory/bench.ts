// What code memory costs on this machine: `node packages/memory/bench.ts`. The figures in docs/decisions/0002-code-memory.md are from here.
import { bindEnter, type CodeMemory, createCodeMemory } from "./src/index.ts";
import { hostMemory } from "./src/os/host.ts";

/** Median over rounds of the time of one call, in nanoseconds. */
function measure(name: string, work: () => void, calls = 2000): void {
  const rounds: number[] = [];
  for (let round = 0; round < 25; round++) {
    const start = process.hrtime.bigint();
    for (let i = 0; i < calls; i++) work();
    rounds.push(Number(process.hrtime.bigint() - start) / calls);
  }
  rounds.sort((a, b) => a - b);
  console.log(`${name.padEnd(64)} ${rounds[12].toFixed(0).padStart(7)} ns`);
}

const add = process.arch === "arm64" ? [0, 0, 1, 0x8b, 0xc0, 3, 0x5f, 0xd6] : [0x48, 0x8d, 0x04, 0x37, 0xc3];

function compile(memory: CodeMemory) {
  const allocation = memory.allocate(64, 0);
  allocation.code.bytes.set(add);
  allocation.seal();
  return allocation;
}

const start = process.hrtime.bigint();
createCodeMemory().dispose();
console.log(
  `first code memory, koffi and libc loaded: ${(Number(process.hrtime.bigint() - start) / 1e6).toFixed(1)} ms`,
);

const flip = createCodeMemory();
const { codeAddress } = compile(flip);
const enter = bindEnter(codeAddress);
measure("enter and return (one bound thunk)", () => enter(1, 2, 3));
measure("bindEnter of an address", () => bindEnter(codeAddress), 200);

const system = hostMemory();
const page = system.reserve(65_536, 65_536);
system.commitCode(page, 65_536);
measure("mprotect of one page: to executable, and back", () => {
  system.protect(page, system.pageSize, "read-execute");
  system.protect(page, system.pageSize, "read-write");
});

measure("flip: allocate, write, seal, free: one function of 64 bytes", () => compile(flip).free());
measure(
  "flip: the same for a batch of 100 functions, all 100",
  () => {
    const batch = Array.from({ length: 100 }, () => {
      const allocation = flip.allocate(64, 0);
      flip.code.bytes.set(add, allocation.codeOffset);
      return allocation;
    });
    for (const allocation of batch) allocation.seal();
    for (const allocation of batch) allocation.free();
  },
  100,
);
if (process.platform === "linux") {
  const twice = createCodeMemory({ protection: "map-twice" });
  compile(twice);
  measure("map-twice: allocate, write by views, seal, free: one function", () => compile(twice).free());
  measure("map-twice: the same, written through memory.code", () => {
    const allocation = twice.allocate(64, 0);
    twice.code.bytes.set(add, allocation.codeOffset);
    allocation.seal();
    allocation.free();
  });
}
