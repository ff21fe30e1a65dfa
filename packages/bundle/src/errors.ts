/**
 * A bundle that cannot be used: cut, corrupted, of another format version or for another target.
 * Every defect that {@link readBundle} finds is reported as this class and no other.
 */
export class BundleError extends Error {
  override readonly name = "BundleError";
  /** The file the bytes came from, as the caller named it. */
  readonly fileName: string;
  /** What is wrong, without the file's name. */
  readonly reason: string;
  /** Where in the file, in bytes. */
  readonly offset: number;

  constructor(fileName: string, reason: string, offset: number) {
    super(`${fileName}: ${reason} (at byte ${offset})`);
    this.fileName = fileName;
    this.reason = reason;
    this.offset = offset;
  }
}
