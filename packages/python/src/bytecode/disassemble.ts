/** Prints code objects for tests and tools. */
import type { CodeObject, Constant } from "./code.ts";
import { INSTRUCTION_WORDS, OP, opcodeNames } from "./opcodes.ts";

/**
 * What the words of an instruction mean, a letter each: r register, k register or constant, n name, @ target, # number,
 * – unused. Kept beside the comments of OP.
 */
const FORMATS: Record<string, string> = {
  NOP: "", MOVE: "rk", CHECK_BOUND: "rn#", DELETE_LOCAL: "rn", LOAD_GLOBAL: "rn", STORE_GLOBAL: "nk", DELETE_GLOBAL: "n",
  MAKE_CELL: "r", LOAD_CLOSURE: "r#", LOAD_CELL: "rrn#", STORE_CELL: "rk", DELETE_CELL: "rn", NEW_CELL: "r",
  JUMP: "@", JUMP_BACK: "@", JUMP_IF_TRUE: "@k", JUMP_IF_FALSE: "@k",
  BUILD_TUPLE: "rr#", BUILD_LIST: "rr#", BUILD_SET: "rr#", BUILD_MAP: "rr#", BUILD_STRING: "rr#", BUILD_SLICE: "rkkk",
  LIST_APPEND: "rk", LIST_EXTEND: "rk", SET_ADD: "rk", SET_UPDATE: "rk", MAP_SET: "rkk", DICT_UPDATE: "rk",
  DICT_MERGE: "rkr", LIST_TO_TUPLE: "rr", CONVERT: "rk#", FORMAT_VALUE: "rkk",
  GET_ITEM: "rkk", SET_ITEM: "kkk", DELETE_ITEM: "kk", GET_ATTR: "rkn", SET_ATTR: "knk", DELETE_ATTR: "kn",
  GET_ITER: "rk", FOR_ITER: "rr@", UNPACK: "rk#", UNPACK_EX: "rk##",
  CALL: "rr#", CALL_METHOD: "rr#n", CHECK_METHOD: "rn", CALL_KW: "rr#k", CALL_EX: "rr", MAKE_FUNCTION: "rkr", RETURN: "k",
  BEFORE_WITH: "rk", EXCEPTION_INFO: "rr", MATCH_SEQUENCE: "rk", MATCH_MAPPING: "rk", LENGTH: "rk",
  MATCH_KEYS: "rkr", MATCH_CLASS: "rr#k", MATCH_GROUP: "rk", RERAISE_GROUP: "rrr", YIELD: "rk", YIELD_FROM: "rr@", GENERATOR_START: "", RAISE: "kk#", RERAISE: "r", RAISE_CURRENT: "",
  PUSH_HANDLED: "r", POP_HANDLED: "", MATCH_EXCEPTION: "rrk", IMPORT: "rnk#", IMPORT_FROM: "rrn", IMPORT_STAR: "r",
  LOAD_NAME: "rn", LOAD_NAME_OR_CELL: "rnr", STORE_NAME: "nk", DELETE_NAME: "n", BUILD_CLASS: "rrk", CALL_SUPER: "rr#n", CALL_SUPER_OF: "rr#n",
}; // prettier-ignore

/** The letters of an opcode's operands, in the order of its words. */
export function operandLetters(op: number): string {
  if (op >= OP.ADD && op <= OP.IMATMUL) return "rkk";
  if (op >= OP.NEG && op <= OP.NOT) return "rk";
  if (op >= OP.LT && op <= OP.NOT_IN) return "rkk";
  if (op >= OP.JUMP_IF_LT && op <= OP.JUMP_IF_NOT_GE) return "@kk";
  return FORMATS[opcodeNames[op]] ?? "####";
}

function constantText(constant: Constant): string {
  switch (constant.kind) {
    case "int":
      return `${constant.value}`;
    case "float":
      return Number.isInteger(constant.value)
        ? `${Object.is(constant.value, -0) ? "-0" : constant.value}.0`
        : `${constant.value}`;
    case "bytes":
      return `b${JSON.stringify(constant.value)}`;
    case "complex":
      return `${constant.real}+${constant.imaginary}j`;
    case "str":
      return JSON.stringify(constant.value);
    case "tuple":
      return `(${constant.items.map((item) => constantText(item)).join(", ")})`;
    case "frozenset":
      return `{${constant.items.map((item) => constantText(item)).join(", ")}}`;
    case "code":
      return `<code ${constant.code.name}>`;
    default:
      return constant.kind;
  }
}

/** One line an instruction: `number OPCODE operands`; registers of variables by name, temporaries as %n. */
export function disassembleLines(code: CodeObject): string[] {
  const { instructions, constants, localNames, names } = code;
  const register = (r: number): string => localNames[r] ?? `%${r}`;
  const lines: string[] = [];
  for (let i = 0; i * INSTRUCTION_WORDS < instructions.length; i++) {
    const at = i * INSTRUCTION_WORDS;
    const op = instructions[at];
    const operands = [...operandLetters(op)].map((letter, index) => {
      const word = instructions[at + 1 + index];
      switch (letter) {
        case "r":
          return register(word);
        case "k":
          return word < 0 ? constantText(constants[-1 - word]) : register(word);
        case "n":
          return `'${names[word]}'`;
        case "@":
          return `@${word}`;
        default:
          return `#${word}`;
      }
    });
    lines.push(`${i} ${opcodeNames[op]} ${operands.join(", ")}`.trimEnd());
  }
  return lines;
}

/** A code object and all those in its constants. */
export function disassemble(code: CodeObject): string {
  const parts = [
    `${code.kind} ${code.qualifiedName}(${code.parameterNames.join(", ")}) registers ${code.registerCount}`,
    ...disassembleLines(code).map((line, i) => `${String(code.positions[i].line).padStart(5)}  ${line}`),
    ...code.exceptionTable.map(
      ({ start, end, handler, register, handledDepth }) =>
        `       except ${start}..${end} → @${handler} %${register} depth ${handledDepth}`,
    ),
  ];
  for (const constant of code.constants)
    if (constant.kind === "code") parts.push("", disassemble(constant.code));
  return parts.join("\n");
}
