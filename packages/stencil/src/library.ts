import { createHash } from "node:crypto";
import { HoleValue, type HoleModel, type LibrarySymbol } from "@serigraph/bundle";
import type { ObjectFile, ObjectSymbol, Section } from "@serigraph/object-file";
import { extractLibraryHoles, isLibrarySection, Refusal, type RawHole } from "./extract.ts";
import type { Target } from "./targets.ts";

/** A section that stencils share: a function, or constants. */
interface Chunk {
  readonly key: string;
  readonly section: Section;
  readonly fileName: string;
  readonly holes: readonly RawHole[];
  readonly object: LibraryObject;
  offset: number;
}

/** A number to write into the library: how far apart two of its places are. */
interface Distance {
  readonly inData: boolean;
  readonly offset: number;
  readonly width: 4 | 8;
  readonly value: number;
}

/** An object whose functions and constants are in the library. */
export interface LibraryObject {
  readonly fileName: string;
  readonly object: ObjectFile;
  /** The chunk that each section became. */
  readonly chunks: Map<number, Chunk>;
}

/**
 * The code and constants that stencils share, linked as far as they can be before their address is known.
 *
 * Sections that are equal (the same bytes, with holes for equal things) become one: an `inline` function that
 * several translation units have, or the constants they all use.
 */
export class LibraryBuilder {
  readonly #target: Target;
  readonly #chunks = new Map<string, Chunk>();
  readonly #exports = new Map<string, { chunk: Chunk; value: number; size: number; fileName: string }>();
  readonly #symbols: LibrarySymbol[] = [];
  readonly #symbolNumbers = new Map<string, number>();
  #laidOut = false;

  constructor(target: Target) {
    this.#target = target;
  }

  /** Takes an object's shared sections and the names it defines. @throws Refusal */
  add(fileName: string, object: ObjectFile): LibraryObject {
    const result: LibraryObject = { fileName, object, chunks: new Map() };
    const keys = new Map<number, string>();
    for (const section of object.sections) {
      if (!isLibrarySection(section)) continue;
      const key = this.#keyOf(object, section, keys, new Set());
      let chunk = this.#chunks.get(key);
      if (chunk === undefined) {
        const holes = extractLibraryHoles(object, section, this.#target);
        chunk = { key, section, fileName, holes, object: result, offset: 0 };
        this.#chunks.set(key, chunk);
      }
      result.chunks.set(section.index, chunk);
    }
    for (const symbol of object.symbols) {
      if (symbol.binding === "local" || typeof symbol.section !== "number") continue;
      const chunk = result.chunks.get(symbol.section);
      if (chunk === undefined) continue;
      const value = Number(symbol.value);
      const earlier = this.#exports.get(symbol.name);
      if (earlier === undefined)
        this.#exports.set(symbol.name, { chunk, value, size: Number(symbol.size), fileName });
      else if (earlier.chunk !== chunk || earlier.value !== value)
        throw new Refusal(`defines ${symbol.name}, which ${earlier.fileName} defines otherwise`);
    }
    return result;
  }

  /** Gives every chunk its place and every exported name its number. No more objects after this. */
  layOut(): void {
    const ends = { code: 0, data: 0 };
    for (const chunk of this.#chunks.values()) {
      const part = chunk.section.kind === "code" ? "code" : "data";
      chunk.offset = Math.ceil(ends[part] / chunk.section.alignment) * chunk.section.alignment;
      ends[part] = chunk.offset + chunk.section.size;
    }
    this.#laidOut = true;
    for (const name of [...this.#exports.keys()].sort()) {
      const { chunk, value, size } = this.#exports.get(name)!;
      this.#symbolNumber(chunk, value, name, size);
    }
  }

  /** The number of the library symbol that a hole names. @throws Refusal when nobody defines it. */
  resolve(from: LibraryObject, symbol: ObjectSymbol, section: number | undefined): number {
    if (!this.#laidOut) throw new Error("the library is not laid out yet");
    if (section === undefined) {
      const found = this.#exports.get(symbol.name);
      if (found === undefined) throw new Refusal(`refers to ${symbol.name}, which no helper file defines`);
      return this.#symbolNumber(found.chunk, found.value, symbol.name, found.size);
    }
    const chunk = from.chunks.get(section)!;
    return this.#symbolNumber(
      chunk,
      Number(symbol.value),
      symbol.name || chunk.section.name,
      Number(symbol.size),
    );
  }

  /** Whether a helper file or op file exports this function. */
  exported(name: string): number | undefined {
    return this.#exports.has(name)
      ? this.#symbolNumbers.get(this.#symbolKey(this.#exports.get(name)!))
      : undefined;
  }

  /** The library as the bundle has it. @throws LibraryRefusal */
  build() {
    const holes: HoleModel[] = [];
    const distances: Distance[] = [];
    for (const chunk of this.#chunks.values()) {
      const inData = chunk.section.kind !== "code";
      for (const hole of chunk.holes) {
        if (hole.value !== HoleValue.SYMBOL)
          throw new Error(`unexpected hole value ${hole.value} in the library`);
        try {
          if (hole.minus !== undefined) {
            distances.push(this.#distance(chunk, hole, hole.minus));
            continue;
          }
          holes.push({
            offset: chunk.offset + hole.offset,
            kind: hole.kind,
            value: HoleValue.SYMBOL,
            index: this.resolve(chunk.object, hole.symbol, hole.section),
            addend: hole.addend,
            inData,
          });
        } catch (error) {
          if (error instanceof Refusal)
            throw new LibraryRefusal(chunk.fileName, chunk.section.name, error.message);
          throw error;
        }
      }
    }
    const parts = { ...this.#part("code"), ...this.#part("data") };
    for (const { inData, offset, width, value } of distances) {
      const { buffer, byteOffset } = inData ? parts.data : parts.code;
      const view = new DataView(buffer, byteOffset);
      if (width === 8) view.setBigInt64(offset, BigInt(value), true);
      else view.setInt32(offset, value, true);
    }
    return { ...parts, symbols: this.#symbols, holes };
  }

  /** What a distance between two symbols comes to; their places in code or data are final. @throws Refusal */
  #distance(chunk: Chunk, hole: RawHole & { value: 9 }, minus: ObjectSymbol): Distance {
    const from = chunk.object.chunks.get(minus.section as number)!;
    const to = chunk.object.chunks.get(hole.section!)!;
    if ((from.section.kind === "code") !== (to.section.kind === "code"))
      throw new Refusal(`has a ${hole.kind} hole of a distance between code and data, which move apart`);
    return {
      inData: chunk.section.kind !== "code",
      offset: chunk.offset + hole.offset,
      width: hole.kind.endsWith("_32") ? 4 : 8,
      value: to.offset + Number(hole.symbol.value) + hole.addend - (from.offset + Number(minus.value)),
    };
  }

  #part<K extends "code" | "data">(part: K): Record<K, Uint8Array> & Record<`${K}Align`, number> {
    const chunks = [...this.#chunks.values()].filter(
      (chunk) => (chunk.section.kind === "code") === (part === "code"),
    );
    const size = chunks.reduce((end, chunk) => Math.max(end, chunk.offset + chunk.section.size), 0);
    const bytes = new Uint8Array(size);
    for (const chunk of chunks) bytes.set(chunk.section.bytes, chunk.offset);
    const align = chunks.reduce((most, chunk) => Math.max(most, chunk.section.alignment), 1);
    return { [part]: bytes, [`${part}Align`]: align } as Record<K, Uint8Array> & Record<`${K}Align`, number>;
  }

  #symbolNumber(chunk: Chunk, value: number, name: string, size: number): number {
    const key = this.#symbolKey({ chunk, value });
    const known = this.#symbolNumbers.get(key);
    if (known !== undefined) return known;
    const index = this.#symbols.length;
    const inData = chunk.section.kind !== "code";
    const rest = chunk.section.size - value;
    this.#symbols.push({ name, inData, offset: chunk.offset + value, size: Math.min(size || rest, rest) });
    this.#symbolNumbers.set(key, index);
    return index;
  }

  #symbolKey = ({ chunk, value }: { chunk: Chunk; value: number }): string => `${chunk.key}+${value}`;

  /** Equal for sections that can stand for each other. */
  #keyOf(object: ObjectFile, section: Section, keys: Map<number, string>, open: Set<number>): string {
    const known = keys.get(section.index);
    if (known !== undefined) return known;
    // A function that calls itself by way of others: its name stands for it.
    if (open.has(section.index)) return `cycle:${section.name}`;
    open.add(section.index);
    const hash = createHash("sha256");
    // The function's name is part of it: two functions with the same code must have two addresses.
    hash.update(
      `${section.kind === "code" ? section.name : "data"}\0${section.kind}\0${section.alignment}\0`,
    );
    hash.update(section.bytes);
    const keyOfTarget = (symbol: ObjectSymbol | undefined): string => {
      const to = symbol?.section;
      if (typeof to !== "number") return symbol?.name ?? "";
      return to === section.index ? "self" : this.#keyOf(object, object.sections[to]!, keys, open);
    };
    for (const { offset, type, addend, symbol, subtrahend } of section.relocations) {
      hash.update(`\0${offset}\0${type}\0${addend}\0${symbol?.value}\0${keyOfTarget(symbol)}`);
      const minus = subtrahend?.symbol;
      if (minus !== undefined) hash.update(`\0-${minus.value}\0${keyOfTarget(minus)}`);
    }
    open.delete(section.index);
    const key = hash.digest("hex");
    // Only complete keys are kept: within a cycle the same section has several.
    if (open.size === 0) keys.set(section.index, key);
    return key;
  }
}

/** A fault found when the library was linked. */
export class LibraryRefusal extends Error {
  readonly fileName: string;
  readonly section: string;
  readonly reason: string;
  constructor(fileName: string, section: string, reason: string) {
    super(reason);
    this.fileName = fileName;
    this.section = section;
    this.reason = reason;
  }
}
