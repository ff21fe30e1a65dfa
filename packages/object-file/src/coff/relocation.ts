import type { ObjectSymbol, Relocation } from "../model.ts";
import type { ByteReader } from "../reader.ts";
import { coffRelocationName } from "./constants.ts";
import { readCoffAddend } from "./implicit-addend.ts";
import type { CoffHeader } from "./file.ts";
import type { CoffSectionHeader } from "./section.ts";
import { COFF_RELOCATION_SIZE } from "./section.ts";

/** Reads a section's relocations (PE Format, "COFF Relocations"); `bytes` hold their addends. */
export function readCoffRelocations(
  reader: ByteReader,
  coff: CoffHeader,
  header: CoffSectionHeader,
  bytes: Uint8Array,
  symbols: ReadonlyMap<number, ObjectSymbol>,
): Relocation[] {
  const relocations: Relocation[] = [];
  for (let entry = 0; entry < header.relocationCount; entry++) {
    const at = header.relocationOffset + entry * COFF_RELOCATION_SIZE;
    // Relative to the section's address, which is 0 in every object a compiler writes.
    const offset = reader.u32(at) - header.address;
    const symbolIndex = reader.u32(at + 4);
    const typeCode = reader.u16(at + 8);
    const type = coffRelocationName(coff.machine, typeCode);
    if (offset < 0 || offset > header.size) {
      reader.fail(
        at,
        `relocation at 0x${offset.toString(16)} of section ${header.index + 1} (${header.size} bytes)`,
      );
    }
    if (type.endsWith("_PAIR")) {
      // The second half of a pair: its symbol field is a signed displacement, not a symbol.
      const addend = BigInt(symbolIndex | 0);
      relocations.push({ offset, type, typeCode, symbol: undefined, section: undefined, addend });
      continue;
    }
    const symbol = symbols.get(symbolIndex);
    if (symbol === undefined && !type.endsWith("_ABSOLUTE")) {
      reader.fail(at + 4, `relocation against symbol ${symbolIndex}, which is none of the ${symbols.size}`);
    }
    const read = readCoffAddend(type, bytes, offset);
    if ("problem" in read) reader.fail(at, read.problem);
    relocations.push({ offset, type, typeCode, symbol, section: undefined, addend: read.addend });
  }
  return relocations;
}
