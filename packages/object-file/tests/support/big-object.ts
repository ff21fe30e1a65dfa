/**
 * Rewrites a plain COFF object as a `/bigobj` one. clang's `-mbig-obj` only uses the big format beyond 65,279
 * sections; this makes small ones, whose every field can be compared with the plain original.
 */
export function toBigObject(plain: Uint8Array): Uint8Array {
  const from = new DataView(plain.buffer, plain.byteOffset, plain.byteLength);
  const sectionCount = from.getUint16(2, true);
  const symbolTable = from.getUint32(8, true);
  const symbolCount = from.getUint32(12, true);
  const moved = 56 - 20;
  const to = new Uint8Array(plain.length + moved + 2 * symbolCount);
  const view = new DataView(to.buffer);
  view.setUint32(0, 0xffff0000, true);
  view.setUint16(4, 2, true);
  view.setUint16(6, from.getUint16(0, true), true);
  const classId = "c7a1bad1eebaa94baf20faf66aa4dcb8";
  to.set(Buffer.from(classId, "hex"), 12);
  view.setUint32(44, sectionCount, true);
  view.setUint32(48, symbolTable + moved, true);
  view.setUint32(52, symbolCount, true);
  // Everything up to the symbol table keeps its order, 36 bytes later.
  to.set(plain.subarray(20, symbolTable), 56);
  for (let section = 0; section < sectionCount; section++) {
    const at = 56 + section * 40;
    for (const pointer of [20, 24]) {
      const value = view.getUint32(at + pointer, true);
      if (value !== 0) view.setUint32(at + pointer, value + moved, true);
    }
  }
  let auxiliaries = 0;
  for (let index = 0; index < symbolCount; index++) {
    const source = symbolTable + index * 18;
    const target = symbolTable + moved + index * 20;
    if (auxiliaries > 0) {
      // Auxiliary records keep their layout; the two bytes more are padding.
      to.set(plain.subarray(source, source + 18), target);
      auxiliaries--;
      continue;
    }
    to.set(plain.subarray(source, source + 12), target);
    view.setInt32(target + 12, from.getInt16(source + 12, true), true);
    to.set(plain.subarray(source + 14, source + 18), target + 16);
    auxiliaries = plain[source + 17]!;
  }
  to.set(plain.subarray(symbolTable + symbolCount * 18), symbolTable + moved + symbolCount * 20);
  return to;
}
