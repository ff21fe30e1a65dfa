import { holeValueNames, readBundle, type Bundle, type HoleArrays } from "@serigraph/bundle";
import { readObject } from "@serigraph/object-file";

export interface HoleDescription {
  readonly offset: number;
  readonly kind: string;
  /** The value's name with its operand, target or symbol: `OPERAND(a)`, `CONTINUE`, `SYMBOL(memcpy)`. */
  readonly value: string;
  readonly addend: number;
  readonly inData: boolean;
}

export interface StencilDescription {
  readonly id: number;
  readonly name: string;
  readonly op: string;
  readonly code: string;
  /** Data of its own; most have none. */
  readonly data: string;
  readonly holes: readonly HoleDescription[];
}

/** A bundle as JSON can hold it. Bytes are hexadecimal. */
export interface BundleDescription {
  readonly triple: string;
  readonly guest: string;
  readonly compiler: string;
  readonly inputDigest: string;
  readonly constructorsDigest: string;
  readonly layouts: Bundle["layouts"];
  readonly ops: Bundle["ops"];
  readonly stencils: readonly StencilDescription[];
  readonly library: {
    readonly code: string;
    readonly data: string;
    readonly symbols: Bundle["library"]["symbols"];
    readonly holes: readonly HoleDescription[];
  };
  readonly entries: readonly { readonly name: string; readonly symbol: string }[];
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

/** Everything in a bundle, for people and tools. @throws BundleError */
export function inspectBundle(bytes: Uint8Array, fileName = "bundle"): BundleDescription {
  const bundle = readBundle(bytes, fileName);
  const { library } = bundle;
  const names = bundle.stencilNames;
  return {
    triple: bundle.triple,
    guest: bundle.guest,
    compiler: bundle.compiler,
    inputDigest: bundle.inputDigest,
    constructorsDigest: bundle.constructorsDigest,
    layouts: bundle.layouts,
    ops: bundle.ops,
    stencils: names.map((_, id) => inspectStencil(bundle, id)),
    library: {
      code: hex(library.code),
      data: hex(library.data),
      symbols: library.symbols,
      holes: describeHoles(bundle, library, 0, library.holeOffset.length, undefined),
    },
    entries: bundle.entries.map(({ name, symbol }) => ({ name, symbol: library.symbols[symbol]!.name })),
  };
}

/** One stencil of a bundle, by its number. */
export function inspectStencil(bundle: Bundle, id: number): StencilDescription {
  const op = bundle.ops[bundle.stencilOp[id]!]!;
  const from = bundle.dataOffset[id]!;
  return {
    id,
    name: bundle.stencilNames[id]!,
    op: op.name,
    code: hex(stencilCode(bundle, id)),
    data: hex(bundle.dataBytes.subarray(from, from + bundle.dataSize[id]!)),
    holes: describeHoles(bundle, bundle, bundle.holeStart[id]!, bundle.holeStart[id + 1]!, op),
  };
}

/** A view of one stencil's code. */
export function stencilCode(bundle: Bundle, id: number): Uint8Array {
  const offset = bundle.codeOffset[id]!;
  return bundle.codeBytes.subarray(offset, offset + bundle.codeSize[id]!);
}

function describeHoles(
  bundle: Bundle,
  holes: HoleArrays,
  from: number,
  to: number,
  op: Bundle["ops"][number] | undefined,
): HoleDescription[] {
  const result: HoleDescription[] = [];
  for (let i = from; i < to; i++) {
    const name = holeValueNames[holes.holeValue[i]!]!;
    const index = holes.holeIndex[i]!;
    const argument = name.startsWith("OPERAND")
      ? op?.operands[index]?.name
      : name === "TARGET"
        ? op?.targets[index]?.name
        : name === "SYMBOL"
          ? bundle.library.symbols[index]?.name
          : undefined;
    result.push({
      offset: holes.holeOffset[i]!,
      kind: bundle.kindNames[holes.holeKind[i]!]!,
      value: argument === undefined ? name : `${name}(${argument})`,
      addend: holes.holeAddend[i]!,
      inData: holes.holeInData[i] === 1,
    });
  }
  return result;
}

/** An object file as JSON can hold it. */
export interface ObjectDescription {
  readonly format: string;
  readonly architecture: string;
  readonly bits: number;
  readonly endianness: string;
  readonly sections: readonly {
    readonly index: number;
    readonly name: string;
    readonly size: number;
    readonly flags: readonly string[];
    readonly relocations: readonly {
      readonly offset: number;
      readonly type: string;
      /** The symbol's name, or the section's where none is named. */
      readonly symbol: string;
      /** A number where it is exact, else decimal text. */
      readonly addend: number | string;
    }[];
  }[];
  readonly symbols: readonly {
    readonly name: string;
    readonly value: number | string;
    /** Index of a section, or where the symbol is instead. */
    readonly section: number | "undefined" | "absolute" | "common" | "debug";
    readonly size: number | string;
    readonly binding: string;
    readonly kind: string;
  }[];
}

const exact = (value: bigint): number | string =>
  BigInt.asIntN(54, value) === value ? Number(value) : value.toString();

/** What an object file holds, in whichever format. @throws ObjectFileError */
export function inspectObject(bytes: Uint8Array, fileName?: string): ObjectDescription {
  const object = readObject(bytes, fileName === undefined ? {} : { fileName });
  return {
    format: object.format,
    architecture: object.architecture,
    bits: object.bits,
    endianness: object.endianness,
    sections: object.sections.map(({ index, name, size, flags, relocations }) => ({
      index,
      name,
      size,
      flags,
      relocations: relocations.map(({ offset, type, symbol, section, addend }) => ({
        offset,
        type,
        symbol:
          symbol === undefined
            ? section === undefined
              ? ""
              : object.sections[section]!.name
            : symbol.name ||
              (typeof symbol.section === "number" ? object.sections[symbol.section]!.name : ""),
        addend: exact(addend),
      })),
    })),
    symbols: object.symbols.map(({ name, value, section, size, binding, kind }) => ({
      name,
      value: exact(value),
      section,
      size: exact(size),
      binding,
      kind,
    })),
  };
}
