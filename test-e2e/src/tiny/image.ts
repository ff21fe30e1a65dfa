/**
 * Links cases of the tiny guest into an image for one fixed address, with @serigraph/patch alone: for targets on which no Node runs.
 * runners/run-image.c maps it and jumps in.
 */
import { HoleValue, stencilFor, type Bundle, type HoleArrays } from "@serigraph/bundle";
import {
  HoleKind,
  holeKindFromName,
  needsGot,
  patchConstant,
  patcherFor,
  patchTarget,
  type Patcher,
  type PatchTarget,
} from "@serigraph/patch";
import { contextBefore, contextWords, frameBefore, frameWords, type TinyCase } from "./cases.ts";

/** What SELF gives: 32 bits, as an executor's id has. */
export const executorId = 0x1234_5678n;
export const recordWords = 1 + frameWords + contextWords;

const page = 0x1000;
const alignUp = (value: number, to: number): number => Math.ceil(value / to) * to;

/** What stops a process that runs off a trace's end: int3, brk, ebreak. */
const traps = {
  x86_64: [0xcc, 0xcc, 0xcc, 0xcc],
  i686: [0xcc, 0xcc, 0xcc, 0xcc],
  aarch64: [0x00, 0x00, 0x20, 0xd4],
  riscv64: [0x73, 0x00, 0x10, 0x00],
} as const;

const riscvHigh = new Set<number>([HoleKind.R_RISCV_PCREL_HI20, HoleKind.R_RISCV_GOT_HI20]);
const riscvLow = new Set<number>([HoleKind.R_RISCV_PCREL_LO12_I, HoleKind.R_RISCV_PCREL_LO12_S]);
/** 32-bit fields that the processor zero-extends: a negative number of 32 bits is put in as its bits. */
const zeroExtended = new Set<number>([
  HoleKind.R_X86_64_32,
  HoleKind.X86_64_RELOC_UNSIGNED_32,
  HoleKind.IMAGE_REL_AMD64_ADDR32,
]);

/** Grows as things are placed; addresses are final from the start. */
class Segment {
  bytes = new Uint8Array(1 << 16);
  size = 0;
  readonly base: number;
  constructor(base: number) {
    this.base = base;
  }
  place(bytes: Uint8Array, align: number): number {
    const at = alignUp(this.size, align);
    if (at + bytes.length > this.bytes.length) {
      const larger = new Uint8Array(2 * (at + bytes.length));
      larger.set(this.bytes);
      this.bytes = larger;
    }
    this.bytes.set(bytes, at);
    this.size = at + bytes.length;
    return at;
  }
  target(): PatchTarget {
    return patchTarget(this.bytes, this.base);
  }
}

/** A number or address that a hole wants, before its addend. */
type Value = { readonly address: number } | { readonly number: bigint };

/** One hole, patched when everything has its place. */
interface Fixup {
  readonly segment: Segment;
  readonly offset: number;
  readonly kind: number;
  readonly addend: number;
  readonly value: () => Value;
  readonly where: string;
}

/** Links all cases; run-image.c describes what comes out. */
export function linkImage(bundle: Bundle, cases: readonly TinyCase[]): Buffer {
  const { architecture } = bundle;
  if (!(architecture in traps)) throw new Error(`no runner for ${architecture}`);
  const trap = Uint8Array.from(traps[architecture as keyof typeof traps]);
  const patch = patcherFor(
    architecture === "i686" ? "i386" : (architecture as "x86_64" | "aarch64" | "riscv64"),
  );
  // Beyond 4 GiB where addresses have 64 bits, so that one cut to 32 is found.
  const base = architecture === "i686" ? 0x1000_0000 : 0x12_3456_0000;
  const code = new Segment(base);
  const data = new Segment(base + 0x40_0000);
  const fixups: Fixup[] = [];
  const kinds = bundle.kindNames.map((name) => {
    const kind = holeKindFromName(name);
    if (kind === undefined) throw new Error(`nobody knows ${name}`);
    return kind;
  });
  const holesOf = (
    holes: HoleArrays,
    from: number,
    to: number,
    codeAt: number,
    dataAt: number,
    where: string,
    value: (hole: number) => () => Value,
  ) => {
    for (let i = from; i < to; i++) {
      const inData = holes.holeInData[i] === 1;
      fixups.push({
        segment: inData ? data : code,
        offset: (inData ? dataAt : codeAt) + holes.holeOffset[i]!,
        kind: kinds[holes.holeKind[i]!]!,
        addend: holes.holeAddend[i]!,
        value: value(i),
        where: `${where}+${holes.holeOffset[i]} ${bundle.kindNames[holes.holeKind[i]!]}`,
      });
    }
  };

  const { library } = bundle;
  const libraryCode = code.place(library.code, library.codeAlign);
  const libraryData = data.place(library.data, library.dataAlign);
  const symbolAddress = (index: number): number => {
    const symbol = library.symbols[index]!;
    return symbol.inData ? data.base + libraryData + symbol.offset : code.base + libraryCode + symbol.offset;
  };
  holesOf(library, 0, library.holeOffset.length, libraryCode, libraryData, "library", (hole) => () => {
    if (library.holeValue[hole] !== HoleValue.SYMBOL) throw new Error("a library hole without a symbol");
    return { address: symbolAddress(library.holeIndex[hole]!) };
  });

  const table = cases.map((one) => {
    const places: number[] = [];
    const addressOf = (uop: number): number => code.base + places[uop]!;
    one.trace.forEach((uop, position) => {
      const op = bundle.ops.find(({ name }) => name === uop.op)!;
      const id = stencilFor(op, uop.at ?? op.axes.map((axis) => axis[0]!));
      if (id < 0) throw new Error(`${uop.op} has no variant for ${String(uop.at)}`);
      const part = (bytes: Uint8Array, offset: Uint32Array, size: Uint32Array) =>
        bytes.subarray(offset[id]!, offset[id]! + size[id]!);
      // One behind the other: they fall through.
      const at = code.place(part(bundle.codeBytes, bundle.codeOffset, bundle.codeSize), 1);
      const ownData = data.place(
        part(bundle.dataBytes, bundle.dataOffset, bundle.dataSize),
        bundle.dataAlign[id]!,
      );
      places[position] = at;
      const operand = (index: number): Value => {
        const { name } = op.operands[index]!;
        const label = uop.labels?.[name];
        return label === undefined
          ? { number: BigInt(uop.values?.[name] ?? 0) }
          : { address: addressOf(label) };
      };
      const half = (value: Value, high: boolean): Value => {
        if ("address" in value) return { address: high ? 0 : value.address };
        return { number: BigInt.asUintN(32, high ? value.number >> 32n : value.number) };
      };
      const from = bundle.holeStart[id]!;
      const to = bundle.holeStart[id + 1]!;
      holesOf(bundle, from, to, at, ownData, bundle.stencilNames[id]!, (hole) => () => {
        const index = bundle.holeIndex[hole]!;
        switch (bundle.holeValue[hole]) {
          case HoleValue.CODE:
            return { address: code.base + at };
          case HoleValue.DATA:
            return { address: data.base + ownData };
          case HoleValue.CONTINUE:
            return { address: addressOf(position + 1) };
          case HoleValue.TOP:
            return { address: addressOf(0) };
          case HoleValue.TARGET:
            return { address: addressOf(uop.to![op.targets[index]!.name]!) };
          case HoleValue.EXECUTOR:
            return { number: executorId };
          case HoleValue.OPERAND:
            return operand(index);
          case HoleValue.OPERAND_LOW:
          case HoleValue.OPERAND_HIGH:
            return half(operand(index), bundle.holeValue[hole] === HoleValue.OPERAND_HIGH);
          case HoleValue.SYMBOL:
            return { address: symbolAddress(index) };
          default:
            throw new Error(`hole value ${bundle.holeValue[hole]}`);
        }
      });
    });
    places.push(code.size);
    code.place(trap, 4);
    // The next trace starts where any instruction may.
    code.place(new Uint8Array(0), 16);
    const memory = data.place(new Uint8Array(8 * (frameWords + contextWords)), 16);
    const words = new DataView(data.bytes.buffer, memory);
    [...frameBefore(one), ...contextBefore(one)].forEach((word, i) => words.setBigUint64(8 * i, word, true));
    const entry = bundle.entries.find(({ name }) => name === one.entry)!;
    return [
      symbolAddress(entry.symbol),
      addressOf(0),
      data.base + memory,
      data.base + memory + 8 * frameWords,
    ];
  });

  applyFixups(fixups, data, patch);
  if (code.size > data.base - code.base) throw new Error("code runs into the data");
  const header = [
    base,
    alignUp(code.size, page),
    data.base,
    alignUp(data.size, page),
    cases.length,
    frameWords,
    contextWords,
  ];
  const words = BigUint64Array.from([...header, ...table.flat()].map(BigInt));
  const padded = (segment: Segment) => {
    const bytes = new Uint8Array(alignUp(segment.size, page));
    bytes.set(segment.bytes.subarray(0, segment.size));
    return bytes;
  };
  return Buffer.concat([new Uint8Array(words.buffer), padded(code), padded(data)]);
}

/** Patches every hole; a low half on riscv64 after the auipc that it completes. */
function applyFixups(fixups: readonly Fixup[], data: Segment, patch: Patcher): void {
  const slots = new Map<string, number>();
  const distances = new Map<number, number>();
  // On AArch64 slots hold S + A (aaelf64, GDAT(S + A)); there A is 0 in all stencils.
  const slotOf = (value: Value): number => {
    const content = BigInt.asUintN(64, "address" in value ? BigInt(value.address) : value.number);
    let at = slots.get(String(content));
    if (at === undefined) {
      at = data.place(new Uint8Array(new BigUint64Array([content]).buffer), 8);
      slots.set(String(content), at);
    }
    return data.base + at;
  };
  const isLow = ({ kind }: Fixup) => riscvLow.has(kind);
  for (const fixup of [...fixups.filter((f) => !isLow(f)), ...fixups.filter(isLow)]) {
    const { segment, offset, kind, addend, where } = fixup;
    const found = fixup.value();
    const value: Value = needsGot(kind) ? { address: slotOf(found) } : found;
    const target = segment.target();
    const put = (sum: number) => {
      if (riscvHigh.has(kind)) distances.set(segment.base + offset, sum - (segment.base + offset));
      patch(kind, target, offset, sum);
    };
    try {
      if (isLow(fixup)) {
        const auipc = (value as { address: number }).address + addend;
        const distance = distances.get(auipc);
        if (distance === undefined) throw new Error(`no auipc at 0x${auipc.toString(16)}`);
        patch(kind, target, offset, distance);
      } else if ("address" in value) put(value.address + addend);
      else {
        const signed = BigInt.asIntN(64, value.number) + BigInt(addend);
        const narrow = zeroExtended.has(kind) && signed < 0 ? signed + (1n << 32n) : signed;
        if (Number.isSafeInteger(Number(narrow))) put(Number(narrow));
        else
          patchConstant(
            kind,
            target,
            offset,
            Number(signed & 0xffff_ffffn),
            Number((signed >> 32n) & 0xffff_ffffn),
          );
      }
    } catch (error) {
      throw new Error(`${where}: ${(error as Error).message}`, { cause: error });
    }
  }
}
