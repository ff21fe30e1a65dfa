const HEADER = 64;
const SECTION_HEADER = 64;
const ET_REL = 1;
const SHT_PROGBITS = 1;
const SHT_STRTAB = 3;
const SHF_ALLOC_EXECINSTR = 6;
const EM_X86_64 = 62;
const EM_AARCH64 = 183;

/**
 * An ELF object with a section `.text` for each piece of machine code: what disassemblers read. Source: System V ABI, chapter 4.
 */
export function elfOfCode(architecture: "x86_64" | "aarch64", pieces: readonly Uint8Array[]): Uint8Array {
  const names = Buffer.from("\0.text\0.shstrtab\0");
  const starts: number[] = [];
  let at = HEADER;
  for (const piece of pieces) {
    starts.push(at);
    at += (piece.length + 7) & ~7;
  }
  const namesAt = at;
  const headersAt = (namesAt + names.length + 7) & ~7;
  const count = pieces.length + 2;
  const bytes = new Uint8Array(headersAt + SECTION_HEADER * count);
  const view = new DataView(bytes.buffer);
  // 64 bits, little-endian, version 1.
  bytes.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]);
  view.setUint16(16, ET_REL, true);
  view.setUint16(18, architecture === "x86_64" ? EM_X86_64 : EM_AARCH64, true);
  view.setUint32(20, 1, true);
  view.setBigUint64(40, BigInt(headersAt), true);
  view.setUint16(52, HEADER, true);
  view.setUint16(58, SECTION_HEADER, true);
  view.setUint16(60, count, true);
  view.setUint16(62, count - 1, true);
  const section = (
    index: number,
    name: number,
    type: number,
    flags: number,
    offset: number,
    size: number,
  ) => {
    const header = headersAt + SECTION_HEADER * index;
    view.setUint32(header, name, true);
    view.setUint32(header + 4, type, true);
    view.setBigUint64(header + 8, BigInt(flags), true);
    view.setBigUint64(header + 24, BigInt(offset), true);
    view.setBigUint64(header + 32, BigInt(size), true);
    view.setBigUint64(header + 48, 4n, true);
  };
  pieces.forEach((piece, i) => {
    bytes.set(piece, starts[i]);
    section(i + 1, 1, SHT_PROGBITS, SHF_ALLOC_EXECINSTR, starts[i]!, piece.length);
  });
  bytes.set(names, namesAt);
  section(count - 1, 7, SHT_STRTAB, 0, namesAt, names.length);
  return bytes;
}
