import { fills } from "@serigraph/target-table";
import { expect, test } from "vitest";
import { type Architecture, holeKindFromName, patcherFor, patchTarget } from "../src/index.ts";
import { type ImageHole, linkImage } from "./support/image.ts";
import { toHex } from "./support/tools.ts";

// The oracle is lld-link: whole sections must come out the same.
const row = (architecture: string) =>
  fills("patch", `${architecture}-pc-windows-msvc`, "bytes as lld-link's");

/** Fills the holes of a section as assembled, and compares it with the section as linked. */
function expectFilledAlike(
  architecture: Architecture,
  triple: string,
  source: string,
  holes: readonly ImageHole[],
  edit?: (object: Uint8Array) => void,
  imageBase = architecture === "i386" ? 0x1000_0000 : 0x1_4000_0000,
): void {
  const linked = linkImage(triple, source, ".text", edit, imageBase);
  const { symbols, base, sections } = linked;
  const target = patchTarget(linked.before, base);
  const patcher = patcherFor(architecture);
  const seen = new Set<number>();
  for (const { label, at, kind, symbol, addend } of holes) {
    const offset = symbols.get(label)! - base + at;
    expect(`${label}: ${linked.relocations.get(offset)}`).toBe(`${label}: ${kind}`);
    seen.add(offset);
    const address = symbols.get(symbol)!;
    const home = [...sections.values()].findLast((section) => section.address <= address)!;
    let value = address + addend;
    if (kind.endsWith("NB")) value -= imageBase;
    else if (kind.endsWith("SECREL")) value -= home.address;
    else if (kind.endsWith("SECTION")) value = home.index;
    patcher(holeKindFromName(kind)!, target, offset, value);
  }
  expect(seen).toEqual(new Set(linked.relocations.keys()));
  expect(toHex(linked.before)).toBe(toHex(linked.after.subarray(0, linked.before.length)));
}

function hole(label: string, at: number, kind: string, symbol: string, addend = 0): ImageHole {
  return { label, at, kind, symbol, addend };
}

const data = `
  .section .text$z, "xr"
  .space 4096
  .globl far0
far0: ret
  .data
  .space 17
data0:
  .space 0x12345
data1:
  .long 0
  .bss
  .space 0x12345678
  .balign 16
data2:
  .space 64
`;

test("x86-64", row("x86_64"), () => {
  const source = `
  .text
  .globl main
main:
h0: callq far0
h1: leaq data0+5(%rip), %rax
h2: movl $7, data2(%rip)
h3: movb $7, data1+1(%rip)
h4: movabsq $data2+3, %rax
h5: .long data0@IMGREL
h6: .secrel32 data1
h7: .secidx data2
h8: jne far0
h10: movl $data0@IMGREL, %eax
${data}`;
  // clang states REL32 and puts the bytes that follow the field into the addend.
  expectFilledAlike("x86_64", "x86_64-pc-windows-msvc", source, [
    hole("h0", 1, "IMAGE_REL_AMD64_REL32", "far0"),
    hole("h1", 3, "IMAGE_REL_AMD64_REL32", "data0", 5),
    hole("h2", 2, "IMAGE_REL_AMD64_REL32", "data2", -4),
    hole("h3", 2, "IMAGE_REL_AMD64_REL32", "data1", 1 - 1),
    hole("h4", 2, "IMAGE_REL_AMD64_ADDR64", "data2", 3),
    hole("h5", 0, "IMAGE_REL_AMD64_ADDR32NB", "data0"),
    hole("h6", 0, "IMAGE_REL_AMD64_SECREL", "data1"),
    hole("h7", 0, "IMAGE_REL_AMD64_SECTION", "data2"),
    hole("h8", 2, "IMAGE_REL_AMD64_REL32", "far0"),
    hole("h10", 1, "IMAGE_REL_AMD64_ADDR32NB", "data0"),
  ]);
});

test("x86-64: ADDR32, for images below 2 GB", row("x86_64"), () => {
  const source = `
  .text
  .globl main
main:
h0: movl $data0+5, %eax
h1: .long data2
h2: movl data1, %ecx
${data}`;
  const holes = [
    hole("h0", 1, "IMAGE_REL_AMD64_ADDR32", "data0", 5),
    hole("h1", 0, "IMAGE_REL_AMD64_ADDR32", "data2"),
    hole("h2", 3, "IMAGE_REL_AMD64_ADDR32", "data1"),
  ];
  expectFilledAlike("x86_64", "x86_64-pc-windows-msvc", source, holes, undefined, 0x100_0000);
});

test("x86-64: REL32_1 to REL32_5, which clang never writes, put into its object", row("x86_64"), () => {
  const source = `
  .text
  .globl main
main:
${[0, 1, 2, 3, 4, 5].map((n) => `h${n}: leaq data${n % 3}+${n}(%rip), %rax`).join("\n")}
${data}`;
  const holes = [0, 1, 2, 3, 4, 5].map((n) =>
    hole(`h${n}`, 3, n === 0 ? "IMAGE_REL_AMD64_REL32" : `IMAGE_REL_AMD64_REL32_${n}`, `data${n % 3}`, n),
  );
  expectFilledAlike("x86_64", "x86_64-pc-windows-msvc", source, holes, (object) => {
    // IMAGE_FILE_HEADER is 20 bytes; .text is the first section header; its relocations are 10 bytes each, the type last.
    const view = new DataView(object.buffer, object.byteOffset, object.byteLength);
    const relocations = view.getUint32(20 + 24, true);
    expect(view.getUint16(20 + 32, true)).toBe(6);
    for (let n = 0; n < 6; n++) {
      expect(view.getUint16(relocations + 10 * n + 8, true)).toBe(4);
      view.setUint16(relocations + 10 * n + 8, 4 + n, true);
    }
  });
});

test("AArch64", row("aarch64"), () => {
  const source = `
  .text
  .globl main
main:
h0: bl far0
h1: b far0
h2: b.ne far0
h3: cbz x3, far0
h4: tbz w3, #5, far0
h5: adrp x0, data2
h6: add x0, x0, :lo12:data2
h7: adrp x1, data0
h8: ldrb w1, [x1, :lo12:data0]
h9: ldr x1, [x1, :lo12:data2]
h10: str q1, [x1, :lo12:data2]
h11: ldr w1, [x1, :lo12:data2+4]
h12: ldrh w1, [x1, :lo12:data2+2]
h13: adr x4, far0
h14: .long data0@IMGREL
h15: .secrel32 data2
h16: .secidx data2
  .balign 8
h17: .quad data2+24
h18: .long far0-.
${data}`;
  expectFilledAlike("aarch64", "aarch64-pc-windows-msvc", source, [
    hole("h0", 0, "IMAGE_REL_ARM64_BRANCH26", "far0"),
    hole("h1", 0, "IMAGE_REL_ARM64_BRANCH26", "far0"),
    hole("h2", 0, "IMAGE_REL_ARM64_BRANCH19", "far0"),
    hole("h3", 0, "IMAGE_REL_ARM64_BRANCH19", "far0"),
    hole("h4", 0, "IMAGE_REL_ARM64_BRANCH14", "far0"),
    hole("h5", 0, "IMAGE_REL_ARM64_PAGEBASE_REL21", "data2"),
    hole("h6", 0, "IMAGE_REL_ARM64_PAGEOFFSET_12A", "data2"),
    hole("h7", 0, "IMAGE_REL_ARM64_PAGEBASE_REL21", "data0"),
    hole("h8", 0, "IMAGE_REL_ARM64_PAGEOFFSET_12L", "data0"),
    hole("h9", 0, "IMAGE_REL_ARM64_PAGEOFFSET_12L", "data2"),
    hole("h10", 0, "IMAGE_REL_ARM64_PAGEOFFSET_12L", "data2"),
    hole("h11", 0, "IMAGE_REL_ARM64_PAGEOFFSET_12L", "data2", 4),
    hole("h12", 0, "IMAGE_REL_ARM64_PAGEOFFSET_12L", "data2", 2),
    hole("h13", 0, "IMAGE_REL_ARM64_REL21", "far0"),
    hole("h14", 0, "IMAGE_REL_ARM64_ADDR32NB", "data0"),
    hole("h15", 0, "IMAGE_REL_ARM64_SECREL", "data2"),
    hole("h16", 0, "IMAGE_REL_ARM64_SECTION", "data2"),
    hole("h17", 0, "IMAGE_REL_ARM64_ADDR64", "data2", 24),
    hole("h18", 0, "IMAGE_REL_ARM64_REL32", "far0", 4),
  ]);
});

test("i386", row("i686"), () => {
  const source = `
  .text
  .globl _main
_main:
h0: call far0
h1: movl data0+5, %eax
h2: movl $data2, %ecx
h3: .long data0@IMGREL
h4: .secrel32 data1
h5: .secidx data2
${data}`;
  expectFilledAlike("i386", "i686-pc-windows-msvc", source, [
    hole("h0", 1, "IMAGE_REL_I386_REL32", "far0"),
    hole("h1", 1, "IMAGE_REL_I386_DIR32", "data0", 5),
    hole("h2", 1, "IMAGE_REL_I386_DIR32", "data2"),
    hole("h3", 0, "IMAGE_REL_I386_DIR32NB", "data0"),
    hole("h4", 0, "IMAGE_REL_I386_SECREL", "data1"),
    hole("h5", 0, "IMAGE_REL_I386_SECTION", "data2"),
  ]);
});
