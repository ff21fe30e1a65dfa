import { execFileSync } from "node:child_process";

/** The instructions in some bytes, as `llvm-mc` prints them, one a line, with single spaces and without its remarks. */
export function disassemble(triple: string, bytes: Uint8Array): string[] {
  const input = [...bytes].map((byte) => `0x${byte.toString(16)}`).join(" ");
  const output = execFileSync("llvm-mc-19", ["--disassemble", `--triple=${triple}`], {
    input,
    encoding: "utf8",
    stdio: ["pipe", "pipe", "pipe"],
  });
  return output
    .split("\n")
    .map((line) =>
      line
        .replace(/\s(# imm =|\/\/ =).*/, "")
        .replace(/\s+/g, " ")
        .trim(),
    )
    .filter((line) => line !== "" && !line.startsWith("."));
}
