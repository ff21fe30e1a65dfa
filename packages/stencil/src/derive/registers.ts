/**
 * What deriving variants must know of an architecture's registers as clang's assembly spells them, and of its
 * instructions: which name all registers that they read and write.
 */
export interface RegisterSyntax {
  /** Finds every register in an instruction's operands, its name in group 1. */
  readonly names: RegExp;
  /** What {@link names} finds in front of a name. */
  readonly sign: "%" | "";
  /** The whole register that a name is part of: `r14` for `%r14d`, `x20` for `w20`. Undefined for one that is not renamed, ever. */
  readonly whole: (name: string) => string | undefined;
  /** The part of another whole register that corresponds to `name`. */
  readonly respell: (name: string, whole: string) => string;
  /** Whether an instruction reads and writes only registers that are among its operands. What is not known for sure is not. */
  readonly isExplicit: (mnemonic: string, operands: string) => boolean;
  /** The register that an instruction stores in memory; undefined for other instructions. */
  readonly stored: (mnemonic: string, operands: string) => string | undefined;
}

/** Whole registers of x86-64 and their parts, of 64, 32, 16 and 8 bits. %ah and the like are nobody's part: not renamed. */
const x86Parts: readonly (readonly string[])[] = [
  ...["a", "b", "c", "d"].map((letter) => [`r${letter}x`, `e${letter}x`, `${letter}x`, `${letter}l`]),
  ...["si", "di", "bp", "sp"].map((name) => [`r${name}`, `e${name}`, name, `${name}l`]),
  ...Array.from({ length: 8 }, (_, i) => ["", "d", "w", "b"].map((suffix) => `r${i + 8}${suffix}`)),
  ...Array.from({ length: 16 }, (_, i) => [`xmm${i}`]),
];
const x86Places = new Map(
  x86Parts.flatMap((parts) => parts.map((name, width) => [name, { parts, width }] as const)),
);
const x86Wholes = new Map(x86Parts.map((parts) => [parts[0]!, parts]));

const x86Integer =
  /^(mov(abs)?[bwlq]|mov[sz][bwl][wlq]|lea[lq]|(add|sub|adc|sbb|cmp|test|and|or|xor|not|neg|inc|dec)[bwlq]|bt[lq]|(tzcnt|lzcnt|popcnt|bs[fr])[lq]|bswap[lq]|(set|cmov)[a-z]+)$/;
const x86Vector =
  /^(mov(sd|ss|apd|aps|upd|ups|dqa|d)|(add|sub|mul|div|min|max|sqrt)sd|u?comisd|(and|andn|or|xor)p[sd]|p(and|or|xor|shufd)|cvt(t?sd2siq?|si2sdq?)|roundsd|cmp[a-z]*sd|unpck[lh]pd)$/;
const x86Branch = /^(jmp|j(a|ae|b|be|e|ne|g|ge|l|le|o|no|s|ns|p|np))$/;

/** x86-64 in AT&T syntax (Intel SDM, volume 2: what each instruction reads and writes). */
export const x86_64Registers: RegisterSyntax = {
  names: /%([a-z][a-z0-9]*)/g,
  sign: "%",
  whole: (name) => x86Places.get(name)?.parts[0],
  respell: (name, whole) => x86Wholes.get(whole)![x86Places.get(name)!.width]!,
  isExplicit(mnemonic, operands) {
    // A shift by %cl cannot be one by another register; of multiplications those with two operands or three name all of them.
    if (/^(sh[lr]|sa[lr]|ro[lr])[bwlq]$/.test(mnemonic)) return !/%cl\b/.test(operands);
    if (/^imul[wlq]$/.test(mnemonic)) return operands.replaceAll(/\([^)]*\)/g, "").includes(",");
    if (/%[abcd]h\b/.test(operands)) return false;
    return x86Integer.test(mnemonic) || x86Vector.test(mnemonic) || x86Branch.test(mnemonic);
  },
  stored: (mnemonic, operands) =>
    /^mov(q|sd)$/.test(mnemonic) ? /^%([a-z0-9]+),\s*[^%]/.exec(operands)?.[1] : undefined,
};

const aarch64Explicit = new Set(
  (
    "mov movz movk movn mvn add adds sub subs cmp cmn neg negs and ands orr orn eor eon bic bics tst " +
    "lsl lsr asr ror extr ubfx sbfx ubfiz sbfiz bfi bfxil sxtb sxth sxtw uxtb uxth uxtw " +
    "mul madd msub mneg smull umull smulh umulh sdiv udiv clz rbit rev " +
    "csel cset csetm csinc csinv csneg cinc cinv cneg ccmp ccmn " +
    "ldr ldrb ldrh ldrsb ldrsh ldrsw ldur ldurb ldurh ldursb ldursh ldursw ldp " +
    "str strb strh stur sturb sturh stp adr adrp " +
    "b cbz cbnz tbz tbnz br nop " +
    "fmov fadd fsub fmul fdiv fneg fabs fsqrt fcmp fccmp fcsel fcvtzs scvtf ucvtf frintm frintp frintz frinta frintn"
  ).split(" "),
);

/** AArch64 (Arm ARM, chapters C6 and C7). `bl` and `ret` name not all that they touch. */
export const aarch64Registers: RegisterSyntax = {
  names: /(?<![\w.:$#])([wxbhsdqv]\d+)\b/g,
  sign: "",
  whole: (name) => `${/^[wx]/.test(name) ? "x" : "v"}${name.slice(1)}`,
  respell: (name, whole) => name[0]! + whole.slice(1),
  isExplicit: (mnemonic) => aarch64Explicit.has(mnemonic) || /^b\.[a-z]{2}$/.test(mnemonic),
  stored: (mnemonic, operands) => (mnemonic === "str" ? /^([xd]\d+),/.exec(operands)?.[1] : undefined),
};
