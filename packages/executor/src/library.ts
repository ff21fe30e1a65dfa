import { HoleValue, type Bundle } from "@serigraph/bundle";
import { holeKindName, needsGot, PatchError, PatchRangeError, type Patcher } from "@serigraph/patch";
import { HoleError, LoadError } from "./errors.ts";
import type { CodeBlock } from "./generic-holes.ts";
import { addendInSlot } from "./hole-shape.ts";
import type { SharedAddresses } from "./plan.ts";

/**
 * What all executors of a runtime share, placed in memory once: the library's code and constants (helper functions
 * in C, the enter thunk), the data stencils that have no holes, and a GOT with a slot for each symbol that a hole wants
 * to load from one.
 *
 * {@link measureLibrary} says how much memory it needs, {@link placeLibrary} fills it.
 */
export interface LibraryLayout {
  readonly extraCode: Uint8Array;
  readonly extraCodeAt: number;
  readonly codeBytes: number;
  readonly dataBytes: number;
  /** Offset of `bundle.dataBytes` in the data; the library's own data is at 0. */
  readonly stencilDataAt: number;
  readonly gotAt: number;
  /** The GOT slot of each stencil hole and (after those) library hole that has one, by its number. */
  readonly slots: ReadonlyMap<number, number>;
  readonly slotCount: number;
}

/** The largest alignment a stencil's constants ask for: what code and data of the library are placed at. */
const ALIGN = 16;

/**
 * @param kinds @serigraph/patch's number of each of the bundle's kinds
 * @param extraCode code to put after the library's: the call thunk
 */
export function measureLibrary(bundle: Bundle, kinds: Uint8Array, extraCode: Uint8Array): LibraryLayout {
  const { library } = bundle;
  const stencilDataAt = alignUp(library.data.byteLength, ALIGN);
  const gotAt = alignUp(stencilDataAt + bundle.dataBytes.byteLength, 8);
  const slots = new Map<number, number>();
  const slotOfContent = new Map<string, number>();
  const claim = (hole: number, content: string) => {
    let slot = slotOfContent.get(content);
    if (slot === undefined) slotOfContent.set(content, (slot = slotOfContent.size));
    slots.set(hole, slot);
  };
  if (kinds.some((kind) => needsGot(kind))) {
    for (let stencil = 0; stencil < bundle.stencilCount; stencil++) {
      for (let hole = bundle.holeStart[stencil]; hole < bundle.holeStart[stencil + 1]; hole++) {
        const kind = kinds[bundle.holeKind[hole]];
        if (!needsGot(kind)) continue;
        // Only what is the same for every executor; the others' slots are the executor's.
        const value = bundle.holeValue[hole];
        const inSlot = addendInSlot(kind, bundle.holeAddend[hole]);
        if (value === HoleValue.SYMBOL) claim(hole, `${bundle.holeIndex[hole]}+${inSlot}`);
      }
    }
    const stencilHoles = bundle.holeOffset.length;
    for (let hole = 0; hole < library.holeOffset.length; hole++) {
      const kind = kinds[library.holeKind[hole]];
      if (!needsGot(kind)) continue;
      if (library.holeValue[hole] !== HoleValue.SYMBOL) {
        throw new LoadError(
          bundle.fileName,
          `a library hole of kind ${holeKindName(kind)} does not name a symbol`,
        );
      }
      claim(
        stencilHoles + hole,
        `${library.holeIndex[hole]}+${addendInSlot(kind, library.holeAddend[hole])}`,
      );
    }
  }
  const extraCodeAt = alignUp(library.code.byteLength, ALIGN);
  return {
    codeBytes: extraCodeAt + extraCode.byteLength,
    extraCode,
    extraCodeAt,
    dataBytes: gotAt + 8 * slotOfContent.size,
    stencilDataAt,
    gotAt,
    slots,
    slotCount: slotOfContent.size,
  };
}

/** The library in memory. */
export interface PlacedLibrary extends SharedAddresses {
  readonly codeAddress: number;
  readonly dataAddress: number;
  /** Where the extra code is. */
  readonly extraCodeAddress: number;
}

/**
 * Copies the library into `block` (as large as {@link measureLibrary} said, 16-aligned) and relocates it.
 * @throws HoleError when a hole cannot be patched, LoadError when the library wants something the executor does not offer.
 */
export function placeLibrary(
  bundle: Bundle,
  kinds: Uint8Array,
  layout: LibraryLayout,
  block: CodeBlock,
  patch: Patcher,
): PlacedLibrary {
  const { library } = bundle;
  const codeAddress = block.code.base + block.codeOffset;
  const dataAddress = block.data.base + block.dataOffset;
  block.code.bytes.set(library.code, block.codeOffset);
  block.code.bytes.set(layout.extraCode, block.codeOffset + layout.extraCodeAt);
  block.data.bytes.set(library.data, block.dataOffset);
  block.data.bytes.set(bundle.dataBytes, block.dataOffset + layout.stencilDataAt);

  const symbols = Float64Array.from(
    library.symbols,
    (symbol) => (symbol.inData ? dataAddress : codeAddress) + symbol.offset,
  );
  const slotOffset = (slot: number) => layout.gotAt + 8 * slot;
  const writeSlot = (slot: number, content: number) => {
    const at = block.dataOffset + slotOffset(slot);
    block.data.view.setInt32(at, content | 0, true);
    block.data.view.setInt32(at + 4, Math.floor(content / 4294967296), true);
  };

  const stencilHoles = bundle.holeOffset.length;
  for (const [hole, slot] of layout.slots) {
    const from = hole < stencilHoles ? bundle : library;
    const index = hole < stencilHoles ? hole : hole - stencilHoles;
    const inSlot = addendInSlot(kinds[from.holeKind[index]], from.holeAddend[index]);
    writeSlot(slot, symbols[from.holeIndex[index]] + inSlot);
  }

  for (let hole = 0; hole < library.holeOffset.length; hole++) {
    const kind = kinds[library.holeKind[hole]];
    const addend = library.holeAddend[hole];
    const inData = library.holeInData[hole] === 1;
    const target = inData ? block.data : block.code;
    const offset = (inData ? block.dataOffset : block.codeOffset) + library.holeOffset[hole];
    const slot = layout.slots.get(stencilHoles + hole);
    const value =
      slot === undefined
        ? libraryValue(bundle, hole, symbols, codeAddress, dataAddress) + addend
        : dataAddress + slotOffset(slot) + addend - addendInSlot(kind, addend);
    try {
      patch(kind, target, offset, value);
    } catch (error) {
      if (!(error instanceof PatchError)) throw error;
      throw new HoleError(
        {
          uop: -1,
          stencil: `${bundle.fileName}: library ${symbolAt(bundle, inData, library.holeOffset[hole])}`,
          hole: library.holeOffset[hole],
          kind: holeKindName(kind),
          from: target.base + offset,
          to: error instanceof PatchRangeError ? error.to : value,
        },
        error.message,
        { cause: error },
      );
    }
  }

  return {
    codeAddress,
    dataAddress,
    extraCodeAddress: codeAddress + layout.extraCodeAt,
    symbols,
    data: dataAddress + layout.stencilDataAt,
    gotSlot: (hole) => {
      const slot = layout.slots.get(hole);
      return slot === undefined ? 0 : dataAddress + slotOffset(slot);
    },
  };
}

function libraryValue(
  bundle: Bundle,
  hole: number,
  symbols: Float64Array,
  codeAddress: number,
  dataAddress: number,
): number {
  const value = bundle.library.holeValue[hole];
  switch (value) {
    case HoleValue.ZERO:
      return 0;
    case HoleValue.CODE:
      return codeAddress;
    case HoleValue.DATA:
      return dataAddress;
    case HoleValue.SYMBOL:
      return symbols[bundle.library.holeIndex[hole]];
    default:
      throw new LoadError(
        bundle.fileName,
        `library hole ${hole} has value ${value}, which only a trace can give`,
      );
  }
}

/** The symbol that holds an offset of the library's code or data, for errors. */
function symbolAt(bundle: Bundle, inData: boolean, offset: number): string {
  const symbol = bundle.library.symbols.find(
    (candidate) =>
      candidate.inData === inData && offset >= candidate.offset && offset < candidate.offset + candidate.size,
  );
  return symbol?.name ?? (inData ? "data" : "code");
}

function alignUp(value: number, align: number): number {
  return Math.ceil(value / align) * align;
}
