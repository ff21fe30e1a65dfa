import { crc32 } from "./crc32.ts";
import type { BundleModel, HoleModel } from "./model.ts";
import {
  align8,
  crcStart,
  formatVersion,
  headerLength,
  magic,
  sectionEntryLength,
  sectionIds,
  sectionNames,
  type SectionName,
} from "./format.ts";

/**
 * A bundle's bytes. Equal models give equal bytes: object keys are written in an order of our own, and
 * nothing of the machine, folder or time goes in.
 *
 * @throws RangeError when a number does not fit its field (a hole's addend of more than 32 bits, say).
 */
export function writeBundle(model: BundleModel): Uint8Array {
  const kindNames = Object.keys(model.kindWidths).sort();
  const kindNumbers = new Map(kindNames.map((kind, index) => [kind, index]));
  const code = concatenate(model.stencils.map((stencil) => stencil.code));
  const data = concatenateAligned(
    model.stencils.map((stencil) => [stencil.data, stencil.dataAlign] as const),
  );
  const holeStart: number[] = [0];
  for (const stencil of model.stencils) holeStart.push(holeStart.at(-1)! + stencil.holes.length);
  const holes = holeSections(
    model.stencils.flatMap((stencil) => sorted(stencil.holes)),
    kindNumbers,
  );
  const libraryHoles = holeSections(sorted(model.library.holes), kindNumbers);
  const stencilOp: number[] = [];
  model.ops.forEach((op, index) => {
    for (let i = 0; i < op.variantCount; i++) stencilOp[op.variantBase + i] = index;
  });
  if (stencilOp.length !== model.stencils.length)
    throw new RangeError(
      `the ops have ${stencilOp.length} variants, but there are ${model.stencils.length} stencils`,
    );

  const sections: Record<SectionName, Uint8Array> = {
    meta: json(metaOf(model, kindNames)),
    ops: json(model.ops.map(opRecord)),
    codeOffset: u32(code.offsets),
    codeSize: u32(model.stencils.map((stencil) => stencil.code.length)),
    dataOffset: u32(data.offsets),
    dataSize: u32(model.stencils.map((stencil) => stencil.data.length)),
    dataAlign: u16(model.stencils.map((stencil) => stencil.dataAlign)),
    holeStart: u32(holeStart),
    stencilOp: u16(stencilOp),
    holeOffset: holes.offset,
    holeKind: holes.kind,
    holeValue: holes.value,
    holeIndex: holes.index,
    holeAddend: holes.addend,
    holeInData: holes.inData,
    opOperandCount: u8(model.ops.map((op) => op.operands.length)),
    opTargetCount: u8(model.ops.map((op) => op.targets.length)),
    opLabelMask: u32(model.ops.map((op) => labelMask(op.operands.map((operand) => operand.type)))),
    codeBytes: code.bytes,
    dataBytes: data.bytes,
    libraryCode: model.library.code,
    libraryData: model.library.data,
    libraryHoleOffset: libraryHoles.offset,
    libraryHoleKind: libraryHoles.kind,
    libraryHoleValue: libraryHoles.value,
    libraryHoleIndex: libraryHoles.index,
    libraryHoleAddend: libraryHoles.addend,
    libraryHoleInData: libraryHoles.inData,
  };
  return assemble(sections);
}

function assemble(sections: Record<SectionName, Uint8Array>): Uint8Array {
  let end = headerLength + sectionNames.length * sectionEntryLength;
  const offsets = sectionNames.map((name) => {
    const offset = align8(end);
    end = offset + sections[name].length;
    return offset;
  });
  const bytes = new Uint8Array(align8(end));
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode(magic));
  view.setUint32(8, formatVersion, true);
  view.setUint32(12, sectionNames.length, true);
  view.setUint32(16, bytes.length, true);
  sectionNames.forEach((name, i) => {
    const entry = headerLength + i * sectionEntryLength;
    view.setUint32(entry, sectionIds[name], true);
    view.setUint32(entry + 4, offsets[i]!, true);
    view.setUint32(entry + 8, sections[name].length, true);
    bytes.set(sections[name], offsets[i]!);
  });
  view.setUint32(20, crc32(bytes.subarray(crcStart)), true);
  return bytes;
}

function metaOf(model: BundleModel, kindNames: readonly string[]): unknown {
  const layouts = Object.keys(model.layouts)
    .sort()
    .map((name) => {
      const layout = model.layouts[name]!;
      return { name, pinned: layout.pinned, integers: layout.integers, doubles: layout.doubles };
    });
  return {
    triple: model.triple,
    guest: model.guest,
    inputDigest: model.inputDigest,
    compiler: model.compiler,
    constructorsDigest: model.constructorsDigest,
    layouts,
    kinds: kindNames.map((name) => ({ name, width: model.kindWidths[name] })),
    codeAlign: model.library.codeAlign,
    dataAlign: model.library.dataAlign,
    symbols: model.library.symbols.map((s) => [s.name, s.inData ? 1 : 0, s.offset, s.size]),
    entries: model.entries.map((entry) => ({ name: entry.name, symbol: entry.symbol })),
  };
}

function opRecord(op: BundleModel["ops"][number]): unknown {
  return {
    name: op.name,
    layout: op.layout,
    operands: op.operands.map(({ name, type, role }) => ({ name, type, role })),
    targets: op.targets.map(({ name, cold }) => ({ name, cold })),
    variantBase: op.variantBase,
    variantCount: op.variantCount,
    axes: op.axes,
    ...(op.variantTable === undefined ? {} : { variantTable: op.variantTable }),
    file: op.file,
    line: op.line,
  };
}

function labelMask(types: readonly string[]): number {
  let mask = 0;
  types.forEach((type, i) => {
    if (type === "label") mask |= 1 << i;
  });
  return mask >>> 0;
}

const sorted = (holes: readonly HoleModel[]): HoleModel[] =>
  [...holes].sort((a, b) => Number(a.inData) - Number(b.inData) || a.offset - b.offset);

function holeSections(holes: readonly HoleModel[], kinds: ReadonlyMap<string, number>) {
  for (const hole of holes) {
    if (!kinds.has(hole.kind))
      throw new RangeError(`hole kind ${hole.kind} is not among the kinds with a width`);
    if (hole.addend !== (hole.addend | 0))
      throw new RangeError(`addend ${hole.addend} of a ${hole.kind} hole`);
  }
  return {
    offset: u32(holes.map((hole) => hole.offset)),
    kind: u16(holes.map((hole) => kinds.get(hole.kind)!)),
    value: u8(holes.map((hole) => hole.value)),
    index: u32(holes.map((hole) => hole.index)),
    addend: bytesOf(Int32Array.from(holes, (hole) => hole.addend)),
    inData: u8(holes.map((hole) => (hole.inData ? 1 : 0))),
  };
}

const bytesOf = (array: Uint32Array | Int32Array | Uint16Array): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
const u32 = (values: readonly number[]) => bytesOf(Uint32Array.from(checked(values, 0xffff_ffff)));
const u16 = (values: readonly number[]) => bytesOf(Uint16Array.from(checked(values, 0xffff)));
const u8 = (values: readonly number[]) => Uint8Array.from(checked(values, 0xff));
const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

function checked(values: readonly number[], maximum: number): readonly number[] {
  for (const value of values)
    if (!Number.isInteger(value) || value < 0 || value > maximum)
      throw new RangeError(`${value} does not fit a field of at most ${maximum}`);
  return values;
}

function concatenate(parts: readonly Uint8Array[]) {
  return concatenateAligned(parts.map((part) => [part, 1] as const));
}

/** Parts one after the other, each at a multiple of its alignment. */
function concatenateAligned(parts: readonly (readonly [bytes: Uint8Array, align: number])[]) {
  let end = 0;
  const offsets = parts.map(([part, align]) => {
    const offset = Math.ceil(end / align) * align;
    end = offset + part.length;
    return offset;
  });
  const bytes = new Uint8Array(end);
  parts.forEach(([part], i) => bytes.set(part, offsets[i]!));
  return { bytes, offsets };
}
