/** What CPython 3.13 printed for the first generated programs: hashes, since the programs themselves are made by their seeds. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../corpus.ts";
import { randomProgram } from "./program.ts";
import type { Answer } from "./worker.ts";

export const recordedFile = join(root, "test-e2e", "generated.json");
export const RECORDED = 100;

export interface RecordedProgram {
  /** Hash of the program that the seed gave: another one has no answer here. */
  readonly program: string;
  /** Hash of what it prints, its traceback and its exit code. */
  readonly answer: string;
}

const hash = (text: string): string => createHash("sha256").update(text).digest("base64url").slice(0, 16);
export const hashOfProgram = (seed: number): string => hash(randomProgram(seed));
export const hashOfAnswer = ({ stdout, stderr, exitCode }: Answer): string =>
  hash(JSON.stringify([stdout, stderr, exitCode]));

export const recordedPrograms = (): RecordedProgram[] =>
  JSON.parse(readFileSync(recordedFile, "utf8")) as RecordedProgram[];
