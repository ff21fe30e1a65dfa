import { aarch64Registers, x86_64Registers, type RegisterSyntax } from "../derive/registers.ts";

/**
 * What the layout pass must know of an architecture's assembly as clang prints it: which instructions branch,
 * where to, and how to turn a condition round. Everything else passes through untouched.
 */
export interface AssemblySyntax {
  /** Begins a comment that runs to the end of the line. */
  readonly comment: string;
  /** What names of C symbols begin with in assembly, beside their own name. */
  readonly symbolPrefix: "" | "_";
  /** What names of local labels begin with. */
  readonly localPrefix: ".L" | "L";
  /**
   * Whether a symbol must mark a stencil's end, because it has no section of its own: Mach-O, where what is aligned behind it
   * would seem to belong to it.
   */
  readonly marksEnds?: boolean;
  /** Reads a branch; undefined for any other instruction. */
  readonly branch: (mnemonic: string, operands: string) => Branch | undefined;
  /** Instructions after which control does not go on. */
  readonly isFinal: (mnemonic: string, operands: string) => boolean;
  readonly jump: (target: string) => string;
  /** For deriving variants from one another; absent: each is compiled. */
  readonly registers?: RegisterSyntax;
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

/** x86-64 and i386 in AT&T syntax. */
export const x86Syntax: AssemblySyntax = {
  comment: "#",
  symbolPrefix: "",
  localPrefix: ".L",
  branch(mnemonic, operands) {
    if (operands.startsWith("*")) return undefined;
    if (mnemonic === "jmp") return { kind: "jump", target: operands };
    const inverse = inverseX86[mnemonic];
    if (inverse === undefined) return undefined;
    const to = (target: string, inverted: boolean) => `\t${inverted ? inverse : mnemonic}\t${target}`;
    return { kind: "conditional", target: operands, far: true, to };
  },
  isFinal: (mnemonic, operands) =>
    ["ret", "retq", "retl", "ud2"].includes(mnemonic) ||
    (/^jmp[ql]?$/.test(mnemonic) && operands.startsWith("*")),
  jump: (target) => `\tjmp\t${target}`,
};

export const x86_64Syntax: AssemblySyntax = { ...x86Syntax, registers: x86_64Registers };

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
  symbolPrefix: "",
  localPrefix: ".L",
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
  registers: aarch64Registers,
};

const inverseRiscV: Readonly<Record<string, string>> = Object.fromEntries(
  ["beq bne", "blt bge", "bltu bgeu", "beqz bnez", "bltz bgez", "bgtz blez", "bgt ble", "bgtu bleu"].flatMap(
    (pair) => {
      const [a, b] = pair.split(" ") as [string, string];
      return [
        [a, b],
        [b, a],
      ];
    },
  ),
);

/** riscv64. A conditional branch reaches 4 KiB, so never leaves a stencil; `tail` reaches 2 GiB. */
export const riscvSyntax: AssemblySyntax = {
  comment: "#",
  symbolPrefix: "",
  localPrefix: ".L",
  branch(mnemonic, operands) {
    if (mnemonic === "j" || mnemonic === "tail") return { kind: "jump", target: operands };
    const inverse = inverseRiscV[mnemonic];
    if (inverse === undefined) return undefined;
    const parts = operands.split(/,\s*/);
    const before = parts.slice(0, -1).map((part) => `${part}, `);
    return {
      kind: "conditional",
      target: parts.at(-1)!,
      far: false,
      to: (to, inverted) => `\t${inverted ? inverse : mnemonic}\t${before.join("")}${to}`,
    };
  },
  isFinal: (mnemonic) => ["ret", "jr", "unimp", "ebreak"].includes(mnemonic),
  jump: (target) => `\t${target.startsWith(".L") ? "j" : "tail"}\t${target}`,
};

/** An architecture's assembly as clang prints it for Mach-O. */
export const machOSyntax = (syntax: AssemblySyntax, comment: string): AssemblySyntax => ({
  ...syntax,
  comment,
  symbolPrefix: "_",
  localPrefix: "L",
  marksEnds: true,
});

/** AArch64 for Mach-O, which has no relocation for a conditional branch: it never leaves a stencil. */
export const aarch64MachOSyntax: AssemblySyntax = {
  ...machOSyntax(aarch64Syntax, ";"),
  branch(mnemonic, operands) {
    const branch = aarch64Syntax.branch(mnemonic, operands);
    return branch?.kind === "conditional" ? { ...branch, far: false } : branch;
  },
};
