import { StencilBuildError } from "../errors.ts";

/** The template, the cases file or an option of a template build is wrong. */
export class TemplateError extends StencilBuildError {
  override readonly name = "TemplateError";
  /** The file (or option) that is wrong. */
  readonly fileName: string;
  /** From 1; 0 when it is about the whole file. */
  readonly line: number;
  readonly reason: string;
  constructor(fileName: string, line: number, reason: string) {
    super(`${fileName}${line > 0 ? `:${line}` : ""}: ${reason}`);
    this.fileName = fileName;
    this.line = line;
    this.reason = reason;
  }
}
