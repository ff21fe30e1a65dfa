import { isCoff, readCoff } from "./coff/file.ts";
import { readElf } from "./elf/file.ts";
import { ELF_MAGIC } from "./elf/constants.ts";
import { ObjectFileError } from "./errors.ts";
import { isMacho, readMacho } from "./macho/file.ts";
import type { ObjectFile } from "./model.ts";

export interface ReadObjectOptions {
  /** Named in errors. */
  readonly fileName?: string;
}

/**
 * Reads a relocatable object file into the one model, whatever its format: ELF, COFF (regular or big) or
 * 64-bit Mach-O. The format is found from the first bytes.
 *
 * The result keeps views of `bytes`: do not overwrite them while it is in use.
 *
 * @throws ObjectFileError for anything malformed or unsupported, and never anything else.
 */
export function readObject(bytes: Uint8Array, options: ReadObjectOptions = {}): ObjectFile {
  // A Buffer's subarray and indexOf differ subtly; a plain view of the same memory does not.
  const view = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { fileName } = options;
  if (ELF_MAGIC.every((byte, index) => view[index] === byte)) return readElf(view, fileName);
  if (isCoff(view)) return readCoff(view, fileName);
  if (isMacho(view)) return readMacho(view, fileName);
  throw new ObjectFileError({ offset: 0, reason: "not an ELF, COFF or 64-bit Mach-O object", fileName });
}
