import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HoleValue, stencilFor, type Bundle, type HoleArrays, type Location } from "@serigraph/bundle";
import { runnerOf } from "./linux-programs.ts";

/*
 * Runs stencils of a bundle without any of this project's own patching: their bytes go into an assembly file
 * as `.byte`, each hole as a `.reloc` of the same kind, value and addend, and the linker (ld.lld) does the
 * rest. So what a bundle says of a hole is checked against somebody else's idea of that relocation.
 */

/** One instruction of a trace. Operand values by name, targets as positions in the trace. */
export interface Uop {
  readonly op: string;
  readonly at?: readonly Location[];
  readonly values?: Readonly<Record<string, bigint | number>>;
  readonly to?: Readonly<Record<string, number>>;
  /** Label imms: positions in the trace. */
  readonly labels?: Readonly<Record<string, number>>;
}

export interface Case {
  readonly trace: readonly Uop[];
  /** Frame and context before, as 64-bit words. */
  readonly frame?: readonly bigint[];
  readonly context?: readonly bigint[];
}

export interface Outcome {
  readonly result: bigint;
  readonly frame: readonly bigint[];
  readonly context: readonly bigint[];
}

const frameWords = 32;
const contextWords = 8;
const recordWords = 1 + frameWords + contextWords;

export const f64Bits = (value: number): bigint => new BigUint64Array(new Float64Array([value]).buffer)[0]!;
export const bitsF64 = (bits: bigint): number => new Float64Array(new BigUint64Array([bits]).buffer)[0]!;

/** Links all cases into one program, runs it (natively or under qemu), and says what became of each. */
export function runCases(bundle: Bundle, cases: readonly Case[]): Outcome[] {
  const folder = mkdtempSync(join(tmpdir(), "serigraph-run-"));
  try {
    const definitions = new Map<string, bigint>();
    const assembly = [
      ...library(bundle),
      ...cases.flatMap((one, i) => trace(bundle, one, `c${i}`, definitions)),
    ];
    writeFileSync(join(folder, "stencils.s"), assembly.join("\n") + "\n");
    writeFileSync(join(folder, "main.c"), mainProgram(bundle, cases));
    const clang = (...flags: string[]) =>
      execFileSync("clang-19", [`--target=${bundle.triple}`, ...flags], { cwd: folder, encoding: "utf8" });
    clang("-c", "stencils.s", "-o", "stencils.o");
    clang("-c", "-O1", "-ffreestanding", "-fno-stack-protector", "-fno-pic", "main.c", "-o", "main.o");
    const defsyms = [...definitions].map(
      ([name, value]) => `--defsym=${name}=0x${BigInt.asUintN(64, value).toString(16)}`,
    );
    execFileSync(
      "ld.lld-19",
      ["-static", "--image-base=0x200000", ...defsyms, "stencils.o", "main.o", "-o", "program"],
      {
        cwd: folder,
      },
    );
    const program = join(folder, "program");
    const [command, ...args] = [...runnerOf(bundle.triple)!, program];
    const output = execFileSync(command!, args);
    const words = new BigUint64Array(
      output.buffer.slice(output.byteOffset, output.byteOffset + output.length),
    );
    return cases.map((_, i) => {
      const record = [...words.subarray(i * recordWords, (i + 1) * recordWords)];
      return {
        result: BigInt.asIntN(64, record[0]!),
        frame: record.slice(1, 1 + frameWords),
        context: record.slice(1 + frameWords),
      };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const bytes = (code: Uint8Array): string => (code.length === 0 ? "" : `.byte ${[...code].join(", ")}`);

function holes(
  bundle: Bundle,
  arrays: HoleArrays,
  from: number,
  to: number,
  base: string,
  value: (i: number) => string,
) {
  const lines: string[] = [];
  for (let i = from; i < to; i++) {
    const kind = bundle.kindNames[arrays.holeKind[i]!]!;
    lines.push(`.reloc ${base} + ${arrays.holeOffset[i]}, ${kind}, ${value(i)} + ${arrays.holeAddend[i]}`);
  }
  return lines;
}

function library(bundle: Bundle): string[] {
  const { library: lib } = bundle;
  const indices = [...lib.holeOffset.keys()];
  const holeLines = (inData: number, base: string) =>
    indices
      .filter((i) => lib.holeInData[i] === inData)
      .flatMap((i) => holes(bundle, lib, i, i + 1, base, () => `lib${lib.holeIndex[i]}`));
  const symbols = (inData: boolean, base: string) =>
    lib.symbols.flatMap((symbol, i) =>
      symbol.inData === inData ? [`.globl lib${i}`, `.set lib${i}, ${base} + ${symbol.offset}`] : [],
    );
  return [
    ".text",
    `.balign ${lib.codeAlign}`,
    "library_code:",
    bytes(lib.code),
    ...symbols(false, "library_code"),
    ...holeLines(0, "library_code"),
    ".section .rodata",
    `.balign ${lib.dataAlign}`,
    "library_data:",
    bytes(lib.data),
    ...symbols(true, "library_data"),
    ...holeLines(1, "library_data"),
    ".text",
    ...bundle.entries.flatMap((entry) => [`.globl ${entry.name}`, `.set ${entry.name}, lib${entry.symbol}`]),
  ];
}

function trace(bundle: Bundle, one: Case, prefix: string, definitions: Map<string, bigint>): string[] {
  const label = (uop: number) => `${prefix}_u${uop}`;
  const lines = [`.globl ${label(0)}`];
  definitions.set(`${prefix}_executor`, 0x1234_5678_9abcn);
  one.trace.forEach((uop, position) => {
    const op = bundle.ops.find((candidate) => candidate.name === uop.op)!;
    const id = stencilFor(op, uop.at ?? op.axes.map((axis) => axis[0]!));
    if (id < 0) throw new Error(`${uop.op} has no variant for ${String(uop.at)}`);
    const offset = bundle.codeOffset[id]!;
    const valueOf = (i: number): string => {
      const index = bundle.holeIndex[i]!;
      switch (bundle.holeValue[i]) {
        case HoleValue.CONTINUE:
          return label(position + 1);
        case HoleValue.TOP:
          return label(0);
        case HoleValue.EXECUTOR:
          return `${prefix}_executor`;
        case HoleValue.TARGET:
          return label(uop.to![op.targets[index]!.name]!);
        case HoleValue.SYMBOL:
          return `lib${index}`;
        case HoleValue.CODE:
          return label(position);
        case HoleValue.OPERAND: {
          const { name } = op.operands[index]!;
          if (uop.labels?.[name] !== undefined) return label(uop.labels[name]);
          const symbol = `${label(position)}_${name}`;
          definitions.set(symbol, BigInt(uop.values![name]!));
          return symbol;
        }
        default:
          throw new Error(`hole value ${bundle.holeValue[i]}`);
      }
    };
    lines.push(
      `${label(position)}:`,
      bytes(bundle.codeBytes.subarray(offset, offset + bundle.codeSize[id]!)),
      ...holes(bundle, bundle, bundle.holeStart[id]!, bundle.holeStart[id + 1]!, label(position), valueOf),
    );
  });
  // Whoever runs off a trace's end crashes here.
  lines.push(`${label(one.trace.length)}:`, bundle.architecture === "x86_64" ? "ud2" : "brk #1");
  return lines;
}

function mainProgram(bundle: Bundle, cases: readonly Case[]): string {
  const entry = bundle.entries[0]!.name;
  const word = (value: bigint) => `0x${BigInt.asUintN(64, value).toString(16)}ull`;
  const calls = cases.map((one, i) => {
    const set = (name: string, values: readonly bigint[] = []) =>
      values.map((value, at) => `r[${i}].${name}[${at}] = ${word(value)};`).join(" ");
    return `${set("frame", one.frame)} ${set("context", one.context)}
  r[${i}].result = ${entry}((u64)c${i}_u0, (u64)r[${i}].frame, (u64)r[${i}].context);`;
  });
  const system =
    bundle.architecture === "x86_64"
      ? `static void write_all(void *p, u64 n) { long x; __asm__ volatile("syscall" : "=a"(x) : "a"(1), "D"(1), "S"(p), "d"(n) : "rcx", "r11", "memory"); }
static void leave(void) { __asm__ volatile("syscall" :: "a"(60), "D"(0)); }
__asm__(".globl _start\\n_start: call run\\n");`
      : `static void write_all(void *p, u64 n) { register u64 a __asm__("x0") = 1; register void *b __asm__("x1") = p; register u64 c __asm__("x2") = n; register u64 d __asm__("x8") = 64; __asm__ volatile("svc #0" : "+r"(a) : "r"(b), "r"(c), "r"(d) : "memory"); }
static void leave(void) { register u64 a __asm__("x0") = 0; register u64 d __asm__("x8") = 93; __asm__ volatile("svc #0" :: "r"(a), "r"(d)); }
__asm__(".globl _start\\n_start: bl run\\n");`;
  return `typedef unsigned long long u64;
${system}
u64 ${entry}(u64, u64, u64);
struct { u64 result, frame[${frameWords}], context[${contextWords}]; } r[${cases.length}];
${cases.map((_, i) => `extern char c${i}_u0[];`).join("\n")}
void run(void) {
  ${calls.join("\n  ")}
  write_all(r, sizeof r);
  leave();
}
`;
}
