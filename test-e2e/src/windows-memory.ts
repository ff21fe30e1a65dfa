/**
 * What Windows says of the memory that @serigraph/memory asks of it: run in a Windows Node, `windows-memory.js REPORT.json`, or
 * `windows-memory.js - FATE` for what must end the process.
 */
import { writeFileSync } from "node:fs";
import {
  bindEnter,
  createCodeMemory,
  ExecutableMemoryError,
  hostMemory,
  nativeFunction,
  reserveArena,
  symbolAddress,
  type CodeAllocation,
  type CodeMemory,
} from "@serigraph/memory";
import koffi from "koffi";

const MB = 2 ** 20;
const GB = 2 ** 30;

const kernel32 = koffi.load("kernel32.dll");
const virtualQuery = kernel32.func(
  "size_t VirtualQuery(int64_t address, uint8_t *information, size_t length)",
);

/** State and protection of a page by VirtualQuery: `rw-`, `r-x`, `reserved`, `free`, or the number of another protection. */
function rightsAt(address: number): string {
  // MEMORY_BASIC_INFORMATION of a 64-bit Windows: State at 32, Protect at 36.
  const information = Buffer.alloc(48);
  if (Number(virtualQuery(address, information, information.length)) === 0) throw new Error("VirtualQuery");
  const state = information.readUInt32LE(32);
  if (state === 0x2000) return "reserved";
  if (state === 0x10000) return "free";
  const protection = information.readUInt32LE(36);
  return { 0x02: "r--", 0x04: "rw-", 0x20: "r-x", 0x40: "rwx" }[protection] ?? `0x${protection.toString(16)}`;
}

/** `int64_t f(int64_t a, int64_t b) { return a + b + constant; }` for Windows x64: lea constant(%rcx, %rdx), %rax; ret */
const addition = (constant: number): number[] => [0x48, 0x8d, 0x44, 0x11, constant, 0xc3];

function writeAddition(allocation: CodeAllocation, constant: number): void {
  allocation.code.bytes.set(addition(constant));
}

const call = (allocation: CodeAllocation, a: number, b: number): number =>
  bindEnter(allocation.codeAddress)(a, b, 0);

function thrown(work: () => unknown): Record<string, unknown> {
  try {
    work();
  } catch (error) {
    if (!(error instanceof ExecutableMemoryError)) throw error;
    const { name, operation, byteLength, code, codeName } = error;
    return { name, operation, byteLength, code, codeName };
  }
  throw new Error("nothing was thrown");
}

/** A page's rights through a function's life, and what the function answers. */
function life(memory: CodeMemory) {
  const before = rightsAt(memory.code.base);
  const allocation = memory.allocate(16, 16);
  writeAddition(allocation, 5);
  const code = [rightsAt(allocation.codeAddress)];
  const answers: number[] = [];
  allocation.seal();
  code.push(rightsAt(allocation.codeAddress));
  answers.push(call(allocation, 30, 7));
  const data = rightsAt(allocation.dataAddress);
  allocation.unseal();
  code.push(rightsAt(allocation.codeAddress));
  writeAddition(allocation, 100);
  allocation.seal();
  code.push(rightsAt(allocation.codeAddress));
  answers.push(call(allocation, 30, 7), call(allocation, -(2 ** 40), 1));
  allocation.free();
  const free = rightsAt(memory.code.base);
  memory.trim();
  return { before, code, data, answers, free, trimmed: rightsAt(memory.code.base) };
}

/** What the pages of the whole region allow when all functions are sealed, and when some are open again. */
function everyPage(memory: CodeMemory): { sealed: string[]; open: string[] } {
  const all = Array.from({ length: 200 }, () => memory.allocate(1000, 100));
  for (const [i, one] of all.entries()) writeAddition(one, i % 100);
  const { base } = memory.code;
  const seen = (): string[] => {
    const rights = new Set<string>();
    for (let at = base; at < base + memory.stats().reserved; at += 4096) rights.add(rightsAt(at));
    return [...rights].sort();
  };
  for (const one of all) one.seal();
  const sealed = seen();
  for (const one of all.slice(0, 20)) one.unseal();
  const open = seen();
  for (const one of all) one.free();
  return { sealed, open };
}

function codeMemoryReport() {
  const memory = createCodeMemory({ reserve: 2 * MB });
  const lifeOfOne = life(memory);
  const pages = everyPage(memory);
  memory.dispose();
  const disposed = rightsAt(memory.code.base);

  const large = createCodeMemory();
  const first = large.allocate(16, 16);
  const last = large.allocate(60 * MB, 60 * MB);
  const reach = last.dataAddress + last.dataByteLength - first.codeAddress;
  const many = Array.from({ length: 100 }, (_, i) => {
    const one = large.allocate(16, 0);
    writeAddition(one, i);
    return one;
  });
  for (const one of [first, last, ...many]) one.seal();
  const sums = many.map((one) => call(one, 1, 1));
  last.free();
  const freed = rightsAt(last.codeAddress + 30 * MB);
  const full = thrown(() => large.allocate(65 * MB, 0));
  large.dispose();
  return { life: lifeOfOne, pages, disposed, reach, sums, freed, full };
}

function arenaReport() {
  const arena = reserveArena(4 * GB, 4 * GB);
  const bytes = new Uint8Array(arena.buffer);
  const rights = (offset: number) => rightsAt(arena.address + offset);
  const before = rights(0);
  arena.commit(0, 8);
  arena.commit(4 * GB - 8, 8);
  bytes.fill(7, 0, 4096);
  bytes[4 * GB - 1] = 9;
  const committed = [rights(0), rights(4096), rights(4 * GB - 4097), rights(4 * GB - 1)];
  arena.commit(0, 3 * 4096);
  const values = [bytes[4095], bytes[4096], bytes[4 * GB - 1]];
  arena.decommit(0, 4096);
  const decommitted = [rights(0), rights(4096)];
  arena.commit(0, 1);
  const again = bytes[0];
  arena.release();
  return {
    aligned: arena.address % (4 * GB) === 0,
    commitsOnTouch: arena.commitsOnTouch,
    before,
    committed,
    values,
    decommitted,
    again,
    released: rights(0),
  };
}

function refusals() {
  const system = hostMemory();
  const address = system.reserve(MB, MB);
  system.release(address, MB, MB);
  return {
    // More address space than a process has.
    reserve: thrown(() => reserveArena(2 ** 50)),
    // Not reserved any more.
    commit: thrown(() => system.commit(address, 4096)),
    protect: thrown(() => system.protect(address, 4096, "read-execute")),
    release: thrown(() => system.release(address, MB, MB)),
    twice: thrown(() => createCodeMemory({ protection: "map-twice" })),
  };
}

function report() {
  const pow = nativeFunction(symbolAddress("pow"), "double", ["double", "double"]);
  return {
    platform: process.platform,
    code: codeMemoryReport(),
    arena: arenaReport(),
    refusals: refusals(),
    pow: pow(2, 10),
    noFunction: symbolAddress("serigraph_no_such_function"),
  };
}
export type MemoryReport = ReturnType<typeof report>;

/** What must end the process, or not. */
const fates: Readonly<Record<string, (open: CodeAllocation) => void>> = {
  "read sealed code": (one) => void (one.seal(), one.code.bytes[0]),
  "write into sealed code": (one) => void (one.seal(), (one.code.bytes[0] = 1)),
  "run open code": (one) => void bindEnter(one.codeAddress)(0, 0, 0),
  "run data": (one) => void (one.seal(), bindEnter(one.dataAddress)(0, 0, 0)),
  "touch an arena that is not committed": () => void new Uint8Array(reserveArena(MB).buffer)[0],
};

const [output, fate] = process.argv.slice(2);
if (fate !== undefined) {
  const open = createCodeMemory().allocate(16, 16);
  open.code.bytes.fill(0xc3);
  open.data.bytes.fill(0xc3);
  fates[fate]!(open);
  process.stdout.write("survived\n");
} else if (output !== undefined) writeFileSync(output, JSON.stringify(report()));
