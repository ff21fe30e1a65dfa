import { fills } from "@serigraph/target-table";
import { expect, test } from "vitest";
import {
  type Architecture,
  holeKindFromName,
  isAArch64GotPair,
  needsGot,
  patcherFor,
  patchTarget,
  relaxAArch64GotPair,
  relaxX86_64,
} from "../src/index.ts";
import { type ImageHole, linkImage } from "./support/image.ts";
import { toHex } from "./support/tools.ts";

// The oracle is ld64.lld: whole sections must come out the same. What is defined in the image it relaxes, always; `_ext` is not, and
// keeps its slot.
const row = (architecture: string) => fills("patch", `${architecture}-apple-darwin`, "bytes as ld64.lld's");

function expectFilledAlike(
  architecture: Architecture,
  triple: string,
  section: string,
  source: string,
  holes: readonly (ImageHole & { byteLength?: number })[],
): void {
  const linked = linkImage(triple, source, section);
  const { symbols, base, slots } = linked;
  const target = patchTarget(linked.before, base);
  const patcher = patcherFor(architecture);
  const seen = new Set<number>();
  const relaxed = new Set<number>();
  holes.forEach(({ label, at, kind: name, symbol, addend, minus, byteLength }, i) => {
    const offset = symbols.get(label)! - base + at;
    expect(`${label}: ${linked.relocations.get(offset)}`).toBe(`${label}: ${name}`);
    seen.add(offset);
    if (relaxed.has(offset)) return;
    const kind = holeKindFromName(name, byteLength)!;
    const address = symbols.get(symbol);
    if (needsGot(kind) && address !== undefined) {
      if (architecture === "x86_64") {
        expect(relaxX86_64(kind, target, offset, address)).toBe(true);
        return;
      }
      expect(isAArch64GotPair(kind, holeKindFromName(holes[i + 1].kind)!)).toBe(true);
      expect(relaxAArch64GotPair(target, offset, address)).toBe(true);
      relaxed.add(offset + 4);
      return;
    }
    const from = needsGot(kind) ? slots.get(symbol)! : address!;
    patcher(kind, target, offset, from + addend - (minus === undefined ? 0 : symbols.get(minus)!));
  });
  expect(seen).toEqual(new Set(linked.relocations.keys()));
  expect(toHex(linked.before)).toBe(toHex(linked.after.subarray(0, linked.before.length)));
}

function hole(label: string, at: number, kind: string, symbol: string, addend = 0): ImageHole {
  return { label, at, kind, symbol, addend };
}

const far = `
  .globl _data0
  .globl _data1
  .zerofill __DATA,__bss,_gap,0x12345678,4
  .zerofill __DATA,__bss,_data2,64,4
  .section __DATA,__data
  .space 17
_data0:
  .space 0x12345
_data1:
  .long 0
  .subsections_via_symbols
`;

test("x86-64 code", row("x86_64"), () => {
  const source = `
  .section __TEXT,__text,regular,pure_instructions
  .globl _main
  .globl _far0
_main:
h0: callq _far0
h1: leaq _data0+5(%rip), %rax
h2: movl $7, _data2(%rip)
h3: movb $7, _data1+1(%rip)
h4: movw $7, _data2(%rip)
h5: movq _data0@GOTPCREL(%rip), %r9
h6: cmpq $0, _ext@GOTPCREL(%rip)
h7: movq _ext@GOTPCREL(%rip), %rcx
h8: jne _far0
h9: movb $7, _data2(%rip)
  .space 4096
_far0:
  ret
${far}`;
  expectFilledAlike("x86_64", "x86_64-apple-darwin", "__TEXT,__text", source, [
    hole("h0", 1, "X86_64_RELOC_BRANCH", "_far0"),
    hole("h1", 3, "X86_64_RELOC_SIGNED", "_data0", 5),
    hole("h2", 2, "X86_64_RELOC_SIGNED_4", "_data2"),
    // ld64 calls it SIGNED when an addend makes up for the byte behind the field: "-1 + 1" is nothing to it
    hole("h3", 2, "X86_64_RELOC_SIGNED", "_data1", 0),
    hole("h4", 3, "X86_64_RELOC_SIGNED_2", "_data2"),
    hole("h5", 3, "X86_64_RELOC_GOT_LOAD", "_data0"),
    // _ext@GOTPCREL with a byte of immediate behind it: the assembler's addend
    hole("h6", 3, "X86_64_RELOC_GOT", "_ext", -1),
    hole("h7", 3, "X86_64_RELOC_GOT_LOAD", "_ext"),
    hole("h8", 2, "X86_64_RELOC_BRANCH", "_far0"),
    hole("h9", 2, "X86_64_RELOC_SIGNED_1", "_data2"),
  ]);
});

const pointers = `
  .section __DATA,__data
  .globl _data0
  .globl _data1
h0: .quad _data0+7
h1: .quad _data1-_data0+3
h2: .long _data1-_data0-3
  .balign 8
_data0:
  .space 0x12345
_data1:
  .long 0
  .subsections_via_symbols
`;

for (const [architecture, triple, prefix] of [
  ["x86_64", "x86_64-apple-darwin", "X86_64"],
  ["aarch64", "aarch64-apple-darwin", "ARM64"],
] as const)
  test(`${architecture} data: pointers and differences, 8 and 4 bytes wide`, row(architecture), () => {
    expectFilledAlike(architecture, triple, "__DATA,__data", pointers, [
      hole("h0", 0, `${prefix}_RELOC_UNSIGNED`, "_data0", 7),
      { ...hole("h1", 0, `${prefix}_RELOC_SUBTRACTOR`, "_data1", 3), minus: "_data0", byteLength: 8 },
      { ...hole("h2", 0, `${prefix}_RELOC_SUBTRACTOR`, "_data1", -3), minus: "_data0", byteLength: 4 },
    ]);
  });

test("AArch64 code", row("aarch64"), () => {
  const source = `
  .section __TEXT,__text,regular,pure_instructions
  .globl _main
  .globl _far0
_main:
h0: bl _far0
h1: b _far0
h2: adrp x0, _data2@PAGE
h3: add x0, x0, _data2@PAGEOFF
h4: ldrb w1, [x0, _data0@PAGEOFF]
h5: ldrh w1, [x0, _data2@PAGEOFF]
h6: ldr w1, [x0, _data2@PAGEOFF]
h7: str x1, [x0, _data2@PAGEOFF]
h8: ldr q1, [x0, _data2@PAGEOFF]
h9: adrp x3, _data2@PAGE+0x10010
h10: ldr x3, [x3, _data2@PAGEOFF+0x10010]
h11: adrp x5, _ext@GOTPAGE
h12: ldr x5, [x5, _ext@GOTPAGEOFF]
h13: adrp x6, _data0@GOTPAGE
h14: ldr x6, [x6, _data0@GOTPAGEOFF]
h15: .long _ext@GOT - .
  .space 4096
_far0:
  ret
${far}`;
  expectFilledAlike("aarch64", "aarch64-apple-darwin", "__TEXT,__text", source, [
    hole("h0", 0, "ARM64_RELOC_BRANCH26", "_far0"),
    hole("h1", 0, "ARM64_RELOC_BRANCH26", "_far0"),
    hole("h2", 0, "ARM64_RELOC_PAGE21", "_data2"),
    hole("h3", 0, "ARM64_RELOC_PAGEOFF12", "_data2"),
    hole("h4", 0, "ARM64_RELOC_PAGEOFF12", "_data0"),
    hole("h5", 0, "ARM64_RELOC_PAGEOFF12", "_data2"),
    hole("h6", 0, "ARM64_RELOC_PAGEOFF12", "_data2"),
    hole("h7", 0, "ARM64_RELOC_PAGEOFF12", "_data2"),
    hole("h8", 0, "ARM64_RELOC_PAGEOFF12", "_data2"),
    hole("h9", 0, "ARM64_RELOC_PAGE21", "_data2", 0x1_0010),
    hole("h10", 0, "ARM64_RELOC_PAGEOFF12", "_data2", 0x1_0010),
    hole("h11", 0, "ARM64_RELOC_GOT_LOAD_PAGE21", "_ext"),
    hole("h12", 0, "ARM64_RELOC_GOT_LOAD_PAGEOFF12", "_ext"),
    hole("h13", 0, "ARM64_RELOC_GOT_LOAD_PAGE21", "_data0"),
    hole("h14", 0, "ARM64_RELOC_GOT_LOAD_PAGEOFF12", "_data0"),
    hole("h15", 0, "ARM64_RELOC_POINTER_TO_GOT", "_ext"),
  ]);
});
