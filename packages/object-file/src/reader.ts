import { ObjectFileError } from "./errors.ts";

/**
 * Most bytes of names one object may make us decode. A symbol table of N entries that all point into one
 * long string would otherwise cost N × length: quadratic in the file's size. No real object comes near.
 */
const NAME_BYTE_BUDGET = 64 * 1024 * 1024;

/** A short string is decoded faster by hand than by a `TextDecoder` call. */
const SHORT_NAME = 64;

/**
 * Bounds-checked access to the bytes of one object file. Offsets are always relative to the file's start;
 * every read outside the file throws `ObjectFileError` instead of `RangeError` or `undefined`.
 */
export class ByteReader {
  readonly bytes: Uint8Array;
  readonly length: number;
  readonly littleEndian: boolean;
  readonly fileName: string | undefined;
  readonly #view: DataView;
  readonly #decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  readonly #names = new Map<number, string>();
  #nameBytes = 0;

  constructor(bytes: Uint8Array, littleEndian: boolean, fileName: string | undefined) {
    this.bytes = bytes;
    this.length = bytes.length;
    this.littleEndian = littleEndian;
    this.fileName = fileName;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Throws the error for this file: something at `offset` contradicts the format. */
  fail(offset: number, reason: string): never {
    throw new ObjectFileError({ offset, reason, fileName: this.fileName });
  }

  /**
   * Checks that `byteLength` bytes at `offset` lie in the file. `at` is the offset of the field that claimed
   * so (it is the field that the error names).
   */
  check(offset: number, byteLength: number, what: string, at: number): void {
    if (offset > this.length || byteLength > this.length - offset) {
      this.fail(
        at,
        `${what} claims ${byteLength} bytes at 0x${offset.toString(16)}, but the file has ${this.length} bytes`,
      );
    }
  }

  #bound(offset: number, byteLength: number): void {
    if (offset + byteLength > this.length) {
      this.fail(offset, `${byteLength} bytes wanted, but the file ends at 0x${this.length.toString(16)}`);
    }
  }

  u8(offset: number): number {
    this.#bound(offset, 1);
    return this.bytes[offset]!;
  }

  u16(offset: number): number {
    this.#bound(offset, 2);
    return this.#view.getUint16(offset, this.littleEndian);
  }

  i16(offset: number): number {
    this.#bound(offset, 2);
    return this.#view.getInt16(offset, this.littleEndian);
  }

  u32(offset: number): number {
    this.#bound(offset, 4);
    return this.#view.getUint32(offset, this.littleEndian);
  }

  i32(offset: number): number {
    this.#bound(offset, 4);
    return this.#view.getInt32(offset, this.littleEndian);
  }

  u64(offset: number): bigint {
    this.#bound(offset, 8);
    return this.#view.getBigUint64(offset, this.littleEndian);
  }

  i64(offset: number): bigint {
    this.#bound(offset, 8);
    return this.#view.getBigInt64(offset, this.littleEndian);
  }

  /** A 64-bit field that must be an exact JavaScript number: a file offset, a size, a count. */
  size64(offset: number, what: string): number {
    const value = this.u64(offset);
    if (value > BigInt(Number.MAX_SAFE_INTEGER)) {
      this.fail(offset, `${what} 0x${value.toString(16)} is beyond 2^53`);
    }
    return Number(value);
  }

  /** A view (no copy) of bytes that lie in the file. */
  slice(offset: number, byteLength: number, what: string, at: number): Uint8Array {
    this.check(offset, byteLength, what, at);
    return this.bytes.subarray(offset, offset + byteLength);
  }

  /** The bytes of a fixed-width field up to its first NUL, or all of it. */
  fixedString(offset: number, width: number): string {
    this.#bound(offset, width);
    const field = this.bytes.subarray(offset, offset + width);
    const end = field.indexOf(0);
    return this.#decode(offset, offset + (end < 0 ? width : end));
  }

  /** The NUL-terminated string at `offset`, which must end before `limit`. `at` is the field that points there. */
  cString(offset: number, limit: number, at: number): string {
    const known = this.#names.get(offset);
    if (known !== undefined) return known;
    const end = this.bytes.indexOf(0, offset);
    if (end < 0 || end >= limit)
      this.fail(at, `the name at 0x${offset.toString(16)} has no end in its string table`);
    this.#nameBytes += end - offset;
    if (this.#nameBytes > NAME_BYTE_BUDGET) {
      this.fail(
        at,
        `names add up to more than ${NAME_BYTE_BUDGET} bytes: the string table is shared absurdly often`,
      );
    }
    const name = this.#decode(offset, end);
    this.#names.set(offset, name);
    return name;
  }

  #decode(start: number, end: number): string {
    const { bytes } = this;
    if (end - start <= SHORT_NAME) {
      let text = "";
      for (let index = start; index < end; index++) {
        const byte = bytes[index]!;
        if (byte >= 0x80) return this.#decoder.decode(bytes.subarray(start, end));
        text += String.fromCharCode(byte);
      }
      return text;
    }
    return this.#decoder.decode(bytes.subarray(start, end));
  }
}
