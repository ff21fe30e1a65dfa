import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { assemble, inFolder, run, sectionBytes, toHex } from "./tools.ts";

/** An instruction or a piece of data with a hole, as bytes, and what is to be put in. */
export interface ElfHole {
  kind: string;
  /** The bytes around the hole, before it is patched. */
  bytes: readonly number[];
  /** Where in them the hole is. */
  at: number;
  /** S. */
  symbol: number;
  /** A. */
  addend: number;
  /** More holes of the same symbol in the same bytes. */
  also?: readonly {
    kind: string;
    at: number;
    /** Refers to the start of `bytes`, not to the symbol. */ toStart?: true;
  }[];
}

export interface LinkedElf {
  /** Address of the first byte. */
  base: number;
  /** Where each hole's `bytes` begin. */
  offsets: number[];
  /** The code as assembled, and as `ld.lld` linked it. */
  before: Uint8Array<ArrayBuffer>;
  after: Uint8Array<ArrayBuffer>;
  /** The address of the GOT slot of a symbol value. */
  slotOf(symbol: number): number;
  /** `_GLOBAL_OFFSET_TABLE_`, which i386 counts from: the start of `.got.plt`. */
  gotBase(): number;
}

const alignment = 16;

/** Where hole `index` would be: each has 16 bytes to itself. */
export function holeOffset(index: number): number {
  return index * alignment;
}

/**
 * Has `ld.lld` link holes at chosen addresses. Each relocation is stated as such (`.reloc`), so that the assembler has no say in it.
 */
export function linkElf(
  triple: string,
  base: number,
  holes: readonly ElfHole[],
  gotAddress: number,
  ...flags: string[]
): LinkedElf {
  return inFolder((folder) => {
    const lines = [".text"];
    for (const hole of holes) {
      if (hole.bytes.length > alignment) throw new Error("a hole of more than 16 bytes");
      const start = `h${lines.length}`;
      lines.push(
        `${start}:`,
        `.reloc .+${hole.at}, ${hole.kind}, ${nameOf(hole.symbol)}${signed(hole.addend)}`,
      );
      for (const { kind, at, toStart } of hole.also ?? []) {
        lines.push(
          `.reloc .+${at}, ${kind}, ${toStart ? start : `${nameOf(hole.symbol)}${signed(hole.addend)}`}`,
        );
      }
      const padding = Array.from({ length: alignment - hole.bytes.length }, () => 0);
      lines.push(`.byte ${[...hole.bytes, ...padding].join(", ")}`);
    }
    const object = assemble(folder, triple, `${lines.join("\n")}\n`);
    const symbols = [...new Set(holes.map((hole) => hole.symbol))];
    const script = join(folder, "script.ld");
    writeFileSync(
      script,
      // Relative to a section: the linker does not relax what refers to absolute symbols.
      `SECTIONS {
  .text ${constant(base)} : {
    *(.text)
${symbols.map((symbol) => `    ${nameOf(symbol)} = ADDR(.text) + ${constant(symbol - base)};`).join("\n")}
  }
  .got ${constant(gotAddress)} : { *(.got) }
  .got.plt : { *(.got.plt) }
  .rest : { *(.data .rodata .bss) }
}
`,
    );
    const image = join(folder, "a.out");
    run("ld.lld", "-T", script, "--no-check-sections", "-static", ...flags, object, "-o", image, "-e", "0");
    const before = sectionBytes(folder, object, ".text");
    const after = sectionBytes(folder, image, ".text");
    const sections = run("llvm-readobj", "--sections", image);
    const slotSize = triple.startsWith("i686-") ? 4 : 8;
    const got = sections.includes("Name: .got (") ? sectionBytes(folder, image, ".got") : new Uint8Array();
    const slots =
      slotSize === 4
        ? Array.from(new Int32Array(got.buffer), BigInt)
        : Array.from(new BigInt64Array(got.buffer));
    return {
      base,
      offsets: holes.map((_, index) => holeOffset(index)),
      before,
      after,
      slotOf(symbol) {
        const index = slots.indexOf(BigInt.asIntN(8 * slotSize, BigInt(symbol)));
        if (index < 0) throw new Error(`no GOT slot holds ${symbol}`);
        return gotAddress + slotSize * index;
      },
      gotBase() {
        const address = /Name: \.got\.plt \([^]*?Address: (0x[0-9A-F]+)/.exec(sections)?.[1];
        if (address === undefined) throw new Error("the image has no .got.plt");
        return Number(address);
      },
    };
  });
}

/** One symbol a value, so that each has one slot in the GOT. */
function nameOf(symbol: number): string {
  return `s${constant(symbol)}`;
}

function signed(addend: number): string {
  return addend < 0 ? `${addend}` : `+${addend}`;
}

/** A number as 64 bits in two's complement. */
function constant(value: number): string {
  return `0x${BigInt.asUintN(64, BigInt(value)).toString(16)}`;
}

/** What differs between our bytes and the linker's, a line for each hole. */
export function differences(holes: readonly ElfHole[], ours: Uint8Array, theirs: Uint8Array): string[] {
  const different: string[] = [];
  holes.forEach((hole, i) => {
    const start = holeOffset(i);
    const a = toHex(ours.subarray(start, start + alignment));
    const b = toHex(theirs.subarray(start, start + alignment));
    if (a !== b)
      different.push(`${i} ${hole.kind} S=${constant(hole.symbol)} A=${hole.addend}: ${a}, linked ${b}`);
  });
  return different;
}
