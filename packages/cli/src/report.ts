/**
 * Prints an error for a person: typed errors of the toolkit by their message alone, anything else as the bug it is.
 * Returns the exit code.
 */
export function report(error: unknown): number {
  if (error instanceof Error && isExpected(error)) {
    process.stderr.write(`serigraph: ${error.message}\n`);
    return 1;
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`serigraph: internal error, please report it:\n${text}\n`);
  return 70;
}

/** Errors that packages of this project throw on purpose carry their own class name; so do system errors (a code). */
function isExpected(error: Error): boolean {
  if ("code" in error && typeof error.code === "string" && /^E[A-Z]+$/.test(error.code)) return true;
  return (
    error.name.endsWith("Error") &&
    !["Error", "TypeError", "RangeError", "ReferenceError", "SyntaxError", "AssertionError"].includes(
      error.name,
    )
  );
}
