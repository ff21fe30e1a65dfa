/** Any reason why stencils could not be built. */
export class StencilBuildError extends Error {
  override readonly name: string = "StencilBuildError";
}

/** The manifest (`stencils.json`) is missing, not JSON, or has a field that is wrong. */
export class ManifestError extends StencilBuildError {
  override readonly name = "ManifestError";
  readonly fileName: string;
  constructor(fileName: string, reason: string) {
    super(`${fileName}: ${reason}`);
    this.fileName = fileName;
  }
}

/** An op file whose `op(...)`, `entry(...)` or pragma cannot be understood. */
export class OpSyntaxError extends StencilBuildError {
  override readonly name = "OpSyntaxError";
  readonly fileName: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  readonly reason: string;
  constructor(fileName: string, line: number, column: number, reason: string) {
    super(`${fileName}:${line}:${column}: ${reason}`);
    this.fileName = fileName;
    this.line = line;
    this.column = column;
    this.reason = reason;
  }
}

/** No clang that will do: none found, or too old. Says which is wanted and how to get it. */
export class ClangNotFoundError extends StencilBuildError {
  override readonly name = "ClangNotFoundError";
  /** What was tried: each command, and why it will not do. */
  readonly tried: readonly { readonly command: string; readonly reason: string }[];
  readonly wantedVersion: number;
  constructor(wantedVersion: number, tried: ClangNotFoundError["tried"]) {
    const list = tried.map(({ command, reason }) => `  ${command}: ${reason}`).join("\n");
    super(
      `building stencils needs clang ${wantedVersion} or later (for preserve_none and musttail); none found:\n${list}\n` +
        `Install one (apt-get install clang-${wantedVersion}, brew install llvm@${wantedVersion}, ` +
        `winget install LLVM.LLVM) or set SERIGRAPH_CLANG to its path.`,
    );
    this.wantedVersion = wantedVersion;
    this.tried = tried;
  }
}

/** One message of clang about an op file or helper. */
export interface ClangDiagnostic {
  readonly fileName: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** The op whose body holds that line, when it is one's. */
  readonly op: string | undefined;
}

/** The C does not compile. */
export class CompileError extends StencilBuildError {
  override readonly name = "CompileError";
  readonly triple: string;
  /** Each error once, though clang meets it in every variant. Empty when clang failed in another way. */
  readonly diagnostics: readonly ClangDiagnostic[];
  /** Everything clang said. */
  readonly output: string;
  constructor(triple: string, diagnostics: readonly ClangDiagnostic[], output: string) {
    const lines = diagnostics.map(
      (d) =>
        `${d.fileName}:${d.line}:${d.column}: ${d.op === undefined ? "" : `in op ${d.op}: `}${d.message}`,
    );
    super(`clang cannot compile for ${triple}:\n${lines.length > 0 ? lines.join("\n") : output.trim()}`);
    this.triple = triple;
    this.diagnostics = diagnostics;
    this.output = output;
  }
}

/** The C compiles, but what came out cannot be copied and patched. */
export class StencilRefusedError extends StencilBuildError {
  override readonly name = "StencilRefusedError";
  readonly triple: string;
  /** The op, when it is one's fault; else the function or section. */
  readonly subject: string;
  readonly fileName: string;
  /** From 1; 0 when the fault has no line (a section of a helper file). */
  readonly line: number;
  readonly reason: string;
  constructor(triple: string, subject: string, fileName: string, line: number, reason: string) {
    super(`${fileName}${line > 0 ? `:${line}` : ""}: ${subject} (${triple}): ${reason}`);
    this.triple = triple;
    this.subject = subject;
    this.fileName = fileName;
    this.line = line;
    this.reason = reason;
  }
}

/** `check` was asked for, and outputs are missing or differ from what the sources give. */
export class StaleBundleError extends StencilBuildError {
  override readonly name = "StaleBundleError";
  readonly files: readonly { readonly path: string; readonly reason: string }[];
  constructor(files: StaleBundleError["files"]) {
    super(
      `stencils are not what their sources give:\n${files.map((f) => `  ${f.path}: ${f.reason}`).join("\n")}\n` +
        `Build them again (serigraph build).`,
    );
    this.files = files;
  }
}
