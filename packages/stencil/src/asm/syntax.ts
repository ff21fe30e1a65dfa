/**
 * What the layout pass must know of an architecture's assembly as clang prints it: which instructions branch,
 * where to, and how to turn a condition round. Everything else passes through untouched.
 */
export interface AssemblySyntax {
  /** Begins a comment that runs to the end of the line. */
  readonly comment: string;
  /** Reads a branch; undefined for any other instruction. */
  readonly branch: (mnemonic: string, operands: string) => Branch | undefined;
  /** Instructions after which control does not go on. */
  readonly isFinal: (mnemonic: string, operands: string) => boolean;
  readonly jump: (target: string) => string;
}

export type Branch =
  | { readonly kind: "jump"; readonly target: string }
  | {
      readonly kind: "conditional";
      readonly target: string;
      /** False where the branch reaches too short a way to leave the stencil. */
      readonly far: boolean;
      /** The same test with another target, as it is or turned round. */
      readonly to: (target: string, inverted: boolean) => string;
    };

const inverseX86: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ["ja", "jbe"],
    ["jae", "jb"],
    ["je", "jne"],
    ["jg", "jle"],
    ["jge", "jl"],
    ["jo", "jno"],
    ["js", "jns"],
    ["jp", "jnp"],
  ].flatMap(([a, b]) => [
    [a!, b!],
    [b!, a!],
  ]),
);

/** x86-64 in AT&T syntax. */
export const x86Syntax: AssemblySyntax = {
  comment: "#",
  branch(mnemonic, operands) {
    if (operands.startsWith("*")) return undefined;
    if (mnemonic === "jmp") return { kind: "jump", target: operands };
    const inverse = inverseX86[mnemonic];
    if (inverse === undefined) return undefined;
    const to = (target: string, inverted: boolean) => `\t${inverted ? inverse : mnemonic}\t${target}`;
    return { kind: "conditional", target: operands, far: true, to };
  },
  isFinal: (mnemonic, operands) =>
    ["ret", "retq", "ud2"].includes(mnemonic) || (/^jmpq?$/.test(mnemonic) && operands.startsWith("*")),
  jump: (target) => `\tjmp\t${target}`,
};

const inverseConditions: Readonly<Record<string, string>> = Object.fromEntries(
  ["eq ne", "hs lo", "cs cc", "mi pl", "vs vc", "hi ls", "ge lt", "gt le"].flatMap((pair) => {
    const [a, b] = pair.split(" ") as [string, string];
    return [
      [a, b],
      [b, a],
    ];
  }),
);

/** AArch64. */
export const aarch64Syntax: AssemblySyntax = {
  comment: "//",
  branch(mnemonic, operands) {
    if (mnemonic === "b") return { kind: "jump", target: operands };
    const parts = operands.split(/,\s*/);
    const target = parts.at(-1)!;
    const inverse = mnemonic.startsWith("b.")
      ? `b.${inverseConditions[mnemonic.slice(2)]}`
      : ({ cbz: "cbnz", cbnz: "cbz", tbz: "tbnz", tbnz: "tbz" } as Record<string, string>)[mnemonic];
    if (inverse === undefined || inverse === "b.undefined") return undefined;
    const before = parts.slice(0, -1).map((part) => `${part}, `);
    return {
      kind: "conditional",
      target,
      // tbz reaches 32 KB: a trace is longer. The others reach 1 MB.
      far: !mnemonic.startsWith("tb"),
      to: (to, inverted) => `\t${inverted ? inverse : mnemonic}\t${before.join("")}${to}`,
    };
  },
  isFinal: (mnemonic) => ["ret", "br", "brk"].includes(mnemonic),
  jump: (target) => `\tb\t${target}`,
};
