export { ObjectFileError } from "./errors.ts";
export { readObject } from "./read-object.ts";
export type { ReadObjectOptions } from "./read-object.ts";
export type {
  Architecture,
  CoffSymbolDetail,
  ElfSymbolDetail,
  MachoSymbolDetail,
  ObjectFile,
  ObjectFormat,
  ObjectSymbol,
  Relocation,
  RelocationTarget,
  Section,
  SectionGroup,
  SectionKind,
  SymbolBinding,
  SymbolKind,
} from "./model.ts";
