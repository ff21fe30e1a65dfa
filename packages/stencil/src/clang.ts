import { execa } from "execa";
import { ClangNotFoundError } from "./errors.ts";
import { minimumClangVersion } from "./targets.ts";

export interface Clang {
  /** Command or path that runs it. */
  readonly command: string;
  readonly majorVersion: number;
  /** As clang says it, without the distribution's additions: `clang version 19.1.7`. */
  readonly version: string;
}

/**
 * Finds a clang that can compile stencils: the one in the environment's SERIGRAPH_CLANG (and then no other),
 * else `clang-19`, `clang`, and later versions by name.
 *
 * @throws ClangNotFoundError that lists what was tried, and says how to get one.
 */
export async function findClang(environment: NodeJS.ProcessEnv = process.env): Promise<Clang> {
  const chosen = environment["SERIGRAPH_CLANG"];
  const commands = chosen
    ? [chosen]
    : [`clang-${minimumClangVersion}`, "clang", ...[20, 21, 22].map((version) => `clang-${version}`)];
  const tried: { command: string; reason: string }[] = [];
  for (const command of commands) {
    const result = await execa(command, ["--version"], { reject: false, env: environment, extendEnv: false });
    if (result.exitCode !== 0) {
      tried.push({
        command,
        reason: result.code === "ENOENT" ? "not found" : `does not run: ${result.shortMessage}`,
      });
      continue;
    }
    const match = /clang version ((\d+)(?:\.\d+)*)/.exec(result.stdout);
    if (match === null) tried.push({ command, reason: "does not say that it is clang" });
    else if (/Apple clang/.test(result.stdout))
      tried.push({ command, reason: `is Apple clang ${match[1]}, which numbers its versions otherwise` });
    else if (Number(match[2]) < minimumClangVersion)
      tried.push({ command, reason: `is version ${match[1]}` });
    else return { command, majorVersion: Number(match[2]), version: `clang version ${match[1]}` };
  }
  throw new ClangNotFoundError(minimumClangVersion, tried);
}
