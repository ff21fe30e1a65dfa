import { execa } from "execa";

/**
 * Compiles a C file as the benchmark does (-O3), but as strict C11 and with no warning let pass.
 *
 * @throws Error that says what to install when there is no clang-19, or what the compiler complained about.
 */
export async function compile(source: string, binary: string): Promise<void> {
  const strict = ["-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Werror"];
  const result = await execa("clang-19", ["-O3", ...strict, "-o", binary, source, "-lm"], { reject: false });
  if (result.code === "ENOENT") {
    throw new Error(
      "the C counterparts of the benchmarks need clang-19, which is not on PATH: install LLVM 19",
    );
  }
  if (result.failed) throw new Error(`clang-19 does not compile ${source}:\n${result.stderr}`);
}
