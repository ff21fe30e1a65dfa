/** CRC-32 and Adler-32 of bytes that are the characters of a string. */

const zlib = (): typeof import("node:zlib") => process.getBuiltinModule("node:zlib");

export const crc32 = (text: string, start: number): number =>
  zlib().crc32(Buffer.from(text, "latin1"), start);

export function adler32(text: string, start: number): number {
  let a = start & 0xffff;
  let b = start >>> 16;
  for (let i = 0; i < text.length;) {
    // so many can be added before a sum leaves 32 bits
    const end = Math.min(i + 3800, text.length);
    for (; i < end; i++) {
      a += text.charCodeAt(i);
      b += a;
    }
    a %= 65521;
    b %= 65521;
  }
  return ((b << 16) | a) >>> 0;
}
