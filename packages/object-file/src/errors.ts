/**
 * The only error the readers throw for a malformed or unsupported object.
 *
 * `offset` is the place in the file where the contradiction was found (the field that lies, not the byte
 * that happens to be missing), so that a hex dump at that place shows the cause.
 */
export class ObjectFileError extends Error {
  override readonly name = "ObjectFileError";
  /** Byte offset in the file of the field at fault. */
  readonly offset: number;
  /** What is wrong there, without the offset and the file name. */
  readonly reason: string;
  /** The `fileName` given to `readObject`, if one was. */
  readonly fileName: string | undefined;

  constructor(facts: { offset: number; reason: string; fileName?: string | undefined }) {
    const place = `offset 0x${facts.offset.toString(16)}`;
    super(`${facts.fileName ?? "object file"}: ${place}: ${facts.reason}`);
    this.offset = facts.offset;
    this.reason = facts.reason;
    this.fileName = facts.fileName;
  }
}
