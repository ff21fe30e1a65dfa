import type { ObjectSymbol, SectionGroup } from "../model.ts";
import type { ByteReader } from "../reader.ts";
import { GRP_COMDAT } from "./constants.ts";
import type { SectionHeader } from "./section.ts";

/**
 * Reads an `SHT_GROUP` section (gABI, "Section Groups"): a flag word and the indices of its members. The
 * signature is the name of symbol `sh_info`; the section symbol of a `-r` link stands for its section's name.
 */
export function readGroup(
  reader: ByteReader,
  headers: readonly SectionHeader[],
  names: readonly string[],
  table: SectionHeader,
  symbols: readonly ObjectSymbol[],
  into: Map<number, SectionGroup>,
): void {
  if (table.size < 4 || table.size % 4 !== 0) {
    reader.fail(table.at, `group section ${table.index} has ${table.size} bytes: no list of 32-bit words`);
  }
  const symbol = symbols[table.info];
  if (symbol === undefined) {
    reader.fail(
      table.at,
      `the signature of group ${table.index} is symbol ${table.info} of ${symbols.length}`,
    );
  }
  const ofSection = symbol.kind === "section" && symbol.name === "" && typeof symbol.section === "number";
  const signature = ofSection ? names[symbol.section as number]! : symbol.name;
  const comdat = (reader.u32(table.offset) & GRP_COMDAT) !== 0;
  const group: SectionGroup = { signature, comdat, selection: "any", section: table.index };
  for (let at = table.offset + 4; at < table.offset + table.size; at += 4) {
    const member = reader.u32(at);
    if (member === 0 || member >= headers.length) {
      reader.fail(at, `group ${table.index} lists section ${member} of ${headers.length}`);
    }
    if (into.has(member)) reader.fail(at, `section ${member} is listed in two groups, or twice`);
    into.set(member, group);
  }
}
