import { BundleError } from "./errors.ts";
import type { SectionName } from "./format.ts";
import { HoleValue, type Bundle, type HoleArrays } from "./model.ts";
import type { Section } from "./reader.ts";

/*
 * Everything the executor relies on without looking again: that each stencil lies in the code, each hole in
 * its stencil, each index in its table. Plain loops, since they run at every start of a guest.
 */

type Sections = Record<SectionName, Section>;

/** Checks the stencil and hole arrays of a bundle against each other: how long they are. */
export function validateTables(bundle: Bundle, sections: Sections): void {
  const fail = failure(bundle, sections);
  const count = bundle.stencilCount;
  const expectLength = (section: SectionName, actual: number, expected: number) => {
    if (actual !== expected) fail(section, 0, 1, `section ${section} has ${actual} entries, not ${expected}`);
  };
  for (const name of ["codeSize", "dataOffset", "dataSize", "dataAlign", "stencilOp"] as const)
    expectLength(name, bundle[name].length, count);
  expectLength("holeStart", bundle.holeStart.length, count + 1);
  expectLength("opTargetCount", bundle.opTargetCount.length, bundle.opCount);
  expectLength("opLabelMask", bundle.opLabelMask.length, bundle.opCount);
  expectHoleLengths(bundle, expectLength, "hole");
  const { holeStart } = bundle;
  if (holeStart[0] !== 0) fail("holeStart", 0, 4, `the first stencil's holes begin at ${holeStart[0]}`);
  if (holeStart[count] !== bundle.holeOffset.length)
    fail("holeStart", count, 4, `there are ${bundle.holeOffset.length} holes, not ${holeStart[count]}`);
}

/** Checks one stencil and its holes. */
export function validateStencil(bundle: Bundle, sections: Sections, i: number): void {
  const fail = failure(bundle, sections);
  const { codeOffset, codeSize, dataOffset, dataSize, dataAlign, holeStart, stencilOp } = bundle;
  const code = codeSize[i]!;
  const data = dataSize[i]!;
  if (codeOffset[i]! + code > bundle.codeBytes.length)
    fail("codeOffset", i, 4, `code of stencil ${i} ends after the code section`);
  if (dataOffset[i]! + data > bundle.dataBytes.length)
    fail("dataOffset", i, 4, `data of stencil ${i} ends after the data section`);
  if (!isPowerOfTwo(dataAlign[i]!))
    fail("dataAlign", i, 2, `stencil ${i} has data alignment ${dataAlign[i]}`);
  const op = stencilOp[i]!;
  if (op >= bundle.opCount) fail("stencilOp", i, 2, `stencil ${i} is of op ${op}`);
  const begin = holeStart[i]!;
  const end = holeStart[i + 1]!;
  if (end < begin) fail("holeStart", i + 1, 4, `holes of stencil ${i} end before they begin`);
  if (end > bundle.holeOffset.length)
    fail("holeStart", i + 1, 4, `there are ${bundle.holeOffset.length} holes, not ${end}`);

  const { holeOffset, holeKind, holeValue, holeIndex, holeInData, kindWidths, kindNames } = bundle;
  const symbolCount = bundle.library.symbols.length;
  const operandCount = bundle.opOperandCount[op]!;
  const targetCount = bundle.opTargetCount[op]!;
  for (let hole = begin; hole < end; hole++) {
    const kind = holeKind[hole]!;
    if (kind >= kindWidths.length)
      fail("holeKind", hole, 2, `hole ${hole} has kind ${kind} of ${kindNames.length}`);
    if (holeInData[hole]! > 1) fail("holeInData", hole, 1, `hole ${hole} is neither in code nor in data`);
    const size = holeInData[hole] === 1 ? data : code;
    if (holeOffset[hole]! + kindWidths[kind]! > size)
      fail("holeOffset", hole, 4, `hole ${hole} lies outside stencil ${i}`);
    const limit = indexLimit(holeValue[hole]!, operandCount, targetCount, symbolCount);
    if (limit < 0) fail("holeValue", hole, 1, `hole ${hole} has value ${holeValue[hole]}`);
    if (holeIndex[hole]! >= limit)
      fail("holeIndex", hole, 4, `hole ${hole} of stencil ${i} has index ${holeIndex[hole]} of ${limit}`);
  }
}

function failure(bundle: Bundle, sections: Sections) {
  return (section: SectionName, index: number, width: number, reason: string): never => {
    throw new BundleError(bundle.fileName, reason, sections[section].offset + index * width);
  };
}

/** Checks the library's symbols, entries and holes. */
export function validateLibrary(bundle: Bundle, sections: Sections): void {
  const { library } = bundle;
  const fail = (section: SectionName, index: number, width: number, reason: string): never => {
    throw new BundleError(bundle.fileName, reason, sections[section].offset + index * width);
  };
  const expectLength = (section: SectionName, actual: number, expected: number) => {
    if (actual !== expected) fail(section, 0, 1, `section ${section} has ${actual} entries, not ${expected}`);
  };
  expectHoleLengths(library, expectLength, "libraryHole");
  library.symbols.forEach((symbol) => {
    const size = symbol.inData ? library.data.length : library.code.length;
    if (symbol.offset + symbol.size > size)
      fail("meta", 0, 1, `symbol ${symbol.name} lies outside the library`);
  });
  for (const entry of bundle.entries) {
    const symbol = library.symbols[entry.symbol];
    if (symbol === undefined || symbol.inData)
      fail("meta", 0, 1, `entry ${entry.name} names no code of the library`);
  }
  const { holeOffset, holeKind, holeValue, holeIndex, holeInData } = library;
  for (let hole = 0; hole < holeOffset.length; hole++) {
    const width = bundle.kindWidths[holeKind[hole]!];
    if (width === undefined)
      fail("libraryHoleKind", hole, 2, `library hole ${hole} has kind ${holeKind[hole]}`);
    if (holeInData[hole]! > 1)
      fail("libraryHoleInData", hole, 1, `library hole ${hole} is neither in code nor in data`);
    const size = holeInData[hole] === 1 ? library.data.length : library.code.length;
    if (holeOffset[hole]! + width! > size)
      fail("libraryHoleOffset", hole, 4, `library hole ${hole} lies outside it`);
    // No operand, target or trace is there to fill a hole of the library with.
    const limit = isLibraryValue(holeValue[hole]!)
      ? indexLimit(holeValue[hole]!, 0, 0, library.symbols.length)
      : -1;
    if (limit < 0) fail("libraryHoleValue", hole, 1, `library hole ${hole} has value ${holeValue[hole]}`);
    if (holeIndex[hole]! >= limit)
      fail("libraryHoleIndex", hole, 4, `library hole ${hole} has index ${holeIndex[hole]}`);
  }
}

const isLibraryValue = (value: number): boolean =>
  value === HoleValue.ZERO ||
  value === HoleValue.CODE ||
  value === HoleValue.DATA ||
  value === HoleValue.SYMBOL;

/** How many indices a hole of this value may have; -1 when there is no such value. */
function indexLimit(value: number, operands: number, targets: number, symbols: number): number {
  if (value === HoleValue.OPERAND) return operands;
  if (value === HoleValue.OPERAND_LOW || value === HoleValue.OPERAND_HIGH) return operands;
  if (value === HoleValue.TARGET) return targets;
  if (value === HoleValue.SYMBOL) return symbols;
  return value <= HoleValue.OPARG ? 1 : -1;
}

function expectHoleLengths(
  holes: HoleArrays,
  expectLength: (section: SectionName, actual: number, expected: number) => void,
  prefix: "hole" | "libraryHole",
): void {
  for (const part of ["Kind", "Value", "Index", "Addend", "InData"] as const)
    expectLength(`${prefix}${part}`, holes[`hole${part}`].length, holes.holeOffset.length);
}

export const isPowerOfTwo = (value: number): boolean => value > 0 && (value & (value - 1)) === 0;
