/** What an output says of itself, besides its stencils. */
export interface EmitContext {
  readonly triple: string;
  /** Named after the cases file. */
  readonly guest: string;
  /** Over template, cases, flags, and clang's version. */
  readonly inputDigest: string;
  readonly compiler: string;
  readonly casesFile: string;
  /** Where each opcode's case stands. */
  readonly lines: ReadonlyMap<string, number>;
  readonly digest: (text: string) => string;
}
