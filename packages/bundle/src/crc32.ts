/**
 * CRC-32 of bytes, as zlib has it. The module is loaded at the first use: it is a tenth of what starting Node costs, and
 * a guest that trusts its own bundles never asks.
 */
export function crc32(bytes: Uint8Array): number {
  return process.getBuiltinModule("node:zlib").crc32(bytes);
}
