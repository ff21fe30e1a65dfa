import { crc32 } from "./crc32.ts";
import { BundleError } from "./errors.ts";
import {
  crcStart,
  formatVersion,
  headerLength,
  isLittleEndian,
  magic,
  sectionEntryLength,
  sectionIds,
  sectionNames,
  type SectionName,
} from "./format.ts";
import type { Bundle, HoleArrays, Library, OpInfo } from "./model.ts";
import { parseMeta, parseOps, parseOwnOps } from "./tables.ts";
import { stencilName, variantLocations } from "./variants.ts";
import { validateLibrary, validateStencil, validateTables } from "./validate.ts";

/** Where each section of a file is, for errors. */
export type Section = { readonly name: SectionName; readonly offset: number; readonly length: number };

/**
 * Reads and validates a bundle. The arrays are views over `bytes` (over a copy, when `bytes` does not start
 * at a multiple of 8), so `bytes` must not change afterwards. Nothing is parsed per stencil; the op table is
 * parsed when first asked for.
 *
 * @param fileName named in errors only.
 * @param expectedTriple when given, a bundle for another target is refused.
 * @throws BundleError when the file is cut, corrupted, of another version or for another target.
 */
export function readBundle(bytes: Uint8Array, fileName: string, expectedTriple?: string): Bundle {
  return read(bytes, fileName, expectedTriple, false);
}

/**
 * The same of a file that belongs to the program, as its own code does: neither its checksum nor its op table nor its stencils are
 * checked, which takes longer than all the rest. The executor checks a stencil before it uses it first ({@link Bundle.checkStencil}).
 */
export function readOwnBundle(bytes: Uint8Array, fileName: string): Bundle {
  return read(bytes, fileName, undefined, true);
}

function read(
  bytes: Uint8Array,
  fileName: string,
  expectedTriple: string | undefined,
  isTrusted: boolean,
): Bundle {
  if (!isLittleEndian()) throw new BundleError(fileName, "this machine is big-endian; bundles are not", 0);
  const file = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  const sections = readSections(file, fileName, isTrusted);
  const section = <T>(name: SectionName, width: number, make: (offset: number, count: number) => T): T => {
    const { offset, length } = sections[name];
    if (length % width !== 0)
      throw new BundleError(
        fileName,
        `section ${name} has ${length} bytes, not a multiple of ${width}`,
        offset,
      );
    return make(file.byteOffset + offset, length / width);
  };
  const u32 = (name: SectionName) => section(name, 4, (at, n) => new Uint32Array(file.buffer, at, n));
  const i32 = (name: SectionName) => section(name, 4, (at, n) => new Int32Array(file.buffer, at, n));
  const u16 = (name: SectionName) => section(name, 2, (at, n) => new Uint16Array(file.buffer, at, n));
  const u8 = (name: SectionName) => section(name, 1, (at, n) => new Uint8Array(file.buffer, at, n));

  const meta = parseMeta(u8("meta"), fileName, sections.meta.offset);
  if (expectedTriple !== undefined && meta.triple !== expectedTriple)
    throw new BundleError(fileName, `is for ${meta.triple}, not for ${expectedTriple}`, sections.meta.offset);

  const holes: HoleArrays = {
    holeOffset: u32("holeOffset"),
    holeKind: u16("holeKind"),
    holeValue: u8("holeValue"),
    holeIndex: u32("holeIndex"),
    holeAddend: i32("holeAddend"),
    holeInData: u8("holeInData"),
  };
  const library: Library = {
    code: u8("libraryCode"),
    codeAlign: meta.codeAlign,
    data: u8("libraryData"),
    dataAlign: meta.dataAlign,
    symbols: meta.symbols,
    holeOffset: u32("libraryHoleOffset"),
    holeKind: u16("libraryHoleKind"),
    holeValue: u8("libraryHoleValue"),
    holeIndex: u32("libraryHoleIndex"),
    holeAddend: i32("libraryHoleAddend"),
    holeInData: u8("libraryHoleInData"),
  };
  const codeOffset = u32("codeOffset");
  const opOperandCount = u8("opOperandCount");
  let ops: readonly OpInfo[] | undefined;
  let names: readonly string[] | undefined;
  const bundle: Bundle = {
    fileName,
    triple: meta.triple,
    architecture: meta.architecture,
    guest: meta.guest,
    inputDigest: meta.inputDigest,
    compiler: meta.compiler,
    constructorsDigest: meta.constructorsDigest,
    layouts: meta.layouts,
    kindNames: meta.kindNames,
    kindWidths: meta.kindWidths,
    stencilCount: codeOffset.length,
    codeOffset,
    codeSize: u32("codeSize"),
    dataOffset: u32("dataOffset"),
    dataSize: u32("dataSize"),
    dataAlign: u16("dataAlign"),
    holeStart: u32("holeStart"),
    stencilOp: u16("stencilOp"),
    ...holes,
    codeBytes: u8("codeBytes"),
    dataBytes: u8("dataBytes"),
    opCount: opOperandCount.length,
    opOperandCount,
    opTargetCount: u8("opTargetCount"),
    opLabelMask: u32("opLabelMask"),
    library,
    entries: meta.entries,
    isChecked: !isTrusted,
    checkStencil: (stencil) => validateStencil(bundle, sections, stencil),
    get ops() {
      const parse = isTrusted ? parseOwnOps : parseOps;
      return (ops ??= parse(u8("ops"), bundle, sections.ops.offset));
    },
    get stencilNames() {
      return (names ??= bundle.ops.flatMap((op) =>
        variantLocations(op).map((locations) => stencilName(op, locations)),
      ));
    },
  };
  validateTables(bundle, sections);
  if (!isTrusted)
    for (let stencil = 0; stencil < bundle.stencilCount; stencil++) bundle.checkStencil(stencil);
  validateLibrary(bundle, sections);
  return bundle;
}

function readSections(file: Uint8Array, fileName: string, isTrusted: boolean): Record<SectionName, Section> {
  const fail = (reason: string, offset: number): never => {
    throw new BundleError(fileName, reason, offset);
  };
  for (let i = 0; i < magic.length; i++) {
    if (i >= file.length) fail(`is cut: ${file.length} bytes, no complete header`, i);
    if (file[i] !== magic.charCodeAt(i)) fail("is not a stencil bundle: it does not begin with SERIGRAF", i);
  }
  if (file.length < headerLength) fail(`is cut: ${file.length} bytes, no complete header`, file.length);
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const version = view.getUint32(8, true);
  if (version !== formatVersion) fail(`has format version ${version}; this reader reads ${formatVersion}`, 8);
  const length = view.getUint32(16, true);
  if (length > file.length) fail(`is cut: ${file.length} bytes of ${length}`, file.length);
  if (length < file.length) fail(`has ${file.length - length} bytes after its end`, length);
  if (!isTrusted && crc32(file.subarray(crcStart)) !== view.getUint32(20, true))
    fail("is corrupted: its checksum does not match its bytes", 20);
  const count = view.getUint32(12, true);
  if (count !== sectionNames.length) fail(`has ${count} sections, not ${sectionNames.length}`, 12);
  const tableEnd = headerLength + count * sectionEntryLength;
  if (tableEnd > length) fail("ends within its section table", length);
  const result = {} as Record<SectionName, Section>;
  let end = tableEnd;
  sectionNames.forEach((name, i) => {
    const entry = headerLength + i * sectionEntryLength;
    const offset = view.getUint32(entry + 4, true);
    const size = view.getUint32(entry + 8, true);
    if (view.getUint32(entry, true) !== sectionIds[name]) fail(`section ${i} is not ${name}`, entry);
    if (offset % 8 !== 0 || offset < end)
      fail(`section ${name} begins at ${offset}, in another one`, entry + 4);
    if (offset + size > length) fail(`section ${name} ends after the end of the file`, entry + 8);
    end = offset + size;
    result[name] = { name, offset, length: size };
  });
  return result;
}
