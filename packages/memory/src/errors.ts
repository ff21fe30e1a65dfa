/**
 * The operating system refused a memory operation. Nothing is leaked: what the operation had obtained before it failed
 * has been given back.
 */
export class ExecutableMemoryError extends Error {
  override name = "ExecutableMemoryError";
  /** The operation, by its name in the operating system: `mmap`, `mprotect`, `VirtualAlloc`, ... or `allocate`, ours. */
  readonly operation: string;
  /** How many bytes it was about. */
  readonly byteLength: number;
  /** `errno`, or `GetLastError()` on Windows; 0 when it was not the operating system that refused. */
  readonly code: number;
  /** The name of the code where one is known: `ENOMEM`, `EACCES`, ... */
  readonly codeName: string | undefined;

  constructor(operation: string, byteLength: number, code: number, codeName?: string, detail?: string) {
    const reason = codeName ?? (code === 0 ? "refused" : `error ${code}`);
    super(`${operation} of ${byteLength} bytes: ${reason}${detail === undefined ? "" : ` (${detail})`}`);
    this.operation = operation;
    this.byteLength = byteLength;
    this.code = code;
    this.codeName = codeName;
  }
}

/** Memory was used after `free`, `release` or `dispose`, sealed twice, and the like: a mistake in the calling program. */
export class MemoryStateError extends Error {
  override name = "MemoryStateError";
}
