import type { PythonSyntaxError } from "../bytecode/code.ts";

const KINDS = {
  END: 0,
  NEWLINE: 1,
  INDENT: 2,
  DEDENT: 3,
  NAME: 4,
  NUMBER: 5,
  STRING: 6,
  FSTRING_START: 7,
  FSTRING_MIDDLE: 8,
  FSTRING_END: 9,
  /** A character that no rule of the grammar accepts ($, ?, a lone !, `). */
  UNKNOWN: 10,

  LPAR: 20,
  RPAR: 21,
  LSQB: 22,
  RSQB: 23,
  LBRACE: 24,
  RBRACE: 25,
  COLON: 26,
  COMMA: 27,
  SEMI: 28,
  DOT: 29,
  ELLIPSIS: 30,
  EQUAL: 31,
  WALRUS: 32,
  ARROW: 33,
  AT: 34,
  TILDE: 35,
  EXCLAMATION: 36,

  PLUS: 40,
  MINUS: 41,
  STAR: 42,
  SLASH: 43,
  DOUBLESLASH: 44,
  PERCENT: 45,
  DOUBLESTAR: 46,
  LSHIFT: 47,
  RSHIFT: 48,
  AMPER: 49,
  VBAR: 50,
  CIRCUMFLEX: 51,

  LT: 60,
  LE: 61,
  EQ: 62,
  NE: 63,
  GT: 64,
  GE: 65,

  // augmented assignment: the binary operator's kind + 40
  PLUS_EQUAL: 80,
  MINUS_EQUAL: 81,
  STAR_EQUAL: 82,
  SLASH_EQUAL: 83,
  DOUBLESLASH_EQUAL: 84,
  PERCENT_EQUAL: 85,
  DOUBLESTAR_EQUAL: 86,
  LSHIFT_EQUAL: 87,
  RSHIFT_EQUAL: 88,
  AMPER_EQUAL: 89,
  VBAR_EQUAL: 90,
  CIRCUMFLEX_EQUAL: 91,
  AT_EQUAL: 92,

  FIRST_KEYWORD: 100,
  FALSE: 100,
  NONE: 101,
  TRUE: 102,
  AND: 103,
  AS: 104,
  ASSERT: 105,
  ASYNC: 106,
  AWAIT: 107,
  BREAK: 108,
  CLASS: 109,
  CONTINUE: 110,
  DEF: 111,
  DEL: 112,
  ELIF: 113,
  ELSE: 114,
  EXCEPT: 115,
  FINALLY: 116,
  FOR: 117,
  FROM: 118,
  GLOBAL: 119,
  IF: 120,
  IMPORT: 121,
  IN: 122,
  IS: 123,
  LAMBDA: 124,
  NONLOCAL: 125,
  NOT: 126,
  OR: 127,
  PASS: 128,
  RAISE: 129,
  RETURN: 130,
  TRY: 131,
  WHILE: 132,
  WITH: 133,
  YIELD: 134,
};

/**
 * Token kinds. Operators and keywords are kinds of their own, so that the parser compares numbers. Their type is plain
 * `number`: the parser's current kind changes with every token, and must not be narrowed by a comparison.
 */
export const T: Readonly<typeof KINDS> = KINDS;

export const keywords: ReadonlyMap<string, number> = new Map([
  ["False", T.FALSE],
  ["None", T.NONE],
  ["True", T.TRUE],
  ["and", T.AND],
  ["as", T.AS],
  ["assert", T.ASSERT],
  ["async", T.ASYNC],
  ["await", T.AWAIT],
  ["break", T.BREAK],
  ["class", T.CLASS],
  ["continue", T.CONTINUE],
  ["def", T.DEF],
  ["del", T.DEL],
  ["elif", T.ELIF],
  ["else", T.ELSE],
  ["except", T.EXCEPT],
  ["finally", T.FINALLY],
  ["for", T.FOR],
  ["from", T.FROM],
  ["global", T.GLOBAL],
  ["if", T.IF],
  ["import", T.IMPORT],
  ["in", T.IN],
  ["is", T.IS],
  ["lambda", T.LAMBDA],
  ["nonlocal", T.NONLOCAL],
  ["not", T.NOT],
  ["or", T.OR],
  ["pass", T.PASS],
  ["raise", T.RAISE],
  ["return", T.RETURN],
  ["try", T.TRY],
  ["while", T.WHILE],
  ["with", T.WITH],
  ["yield", T.YIELD],
]);

/** Every token of a source in order: kinds and the ranges in the text. */
export interface Tokens {
  kinds: Uint8Array;
  starts: Int32Array;
  ends: Int32Array;
  count: number;
  /** Offset of a bracket that is never closed, or −1. The parser reports it when it fails after that line. */
  unclosed: number;
  /**
   * The error that ended tokenization, after the tokens before it. CPython's parser lets it replace nearly every error
   * of its own; so does ours.
   */
  error: PythonSyntaxError | undefined;
}
