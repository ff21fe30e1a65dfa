/**
 * How a peer warms up: a program's `main()` called again and again in one process, each call timed.
 *
 * For that the program's file is copied with its last lines, which call `main()`, replaced. Counterparts in C, and those in
 * JavaScript that have no `main()`, are not run this way.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Peer } from "./peers.ts";
import { run } from "./process.ts";
import { type BenchProgram, sourceOf } from "./programs.ts";
import { cache } from "./root.ts";

const MARK = "seconds per iteration:";

/** Python that calls `main()` `iterations` times in place of once. */
export function iteratedPython(source: string, iterations: number): string | undefined {
  const call = /\n(?:if __name__ == "__main__":\n {4})?main\(\)\s*$/;
  if (!call.test(source)) return undefined;
  return source.replace(
    call,
    () => `

def time_iterations():
    import time

    seconds = []
    for _ in range(${iterations}):
        begin = time.perf_counter()
        main()
        seconds.append(time.perf_counter() - begin)
    print("${MARK}", *seconds, file=sys.stderr)


time_iterations()
`,
  );
}

/** The same of JavaScript; its imports, relative to `base`, are made absolute. */
export function iteratedJavaScript(source: string, base: string, iterations: number): string | undefined {
  const call = /\nmain\(\);\s*$/;
  if (!call.test(source)) return undefined;
  const absolute = source.replace(
    /from "(\.[^"]*)"/g,
    (_, path: string) => `from ${JSON.stringify(new URL(path, pathToFileURL(base)).href)}`,
  );
  return absolute.replace(
    call,
    () => `
const seconds = [];
for (let i = 0; i < ${iterations}; i++) {
  const begin = performance.now();
  main();
  seconds.push((performance.now() - begin) / 1000);
}
console.error(["${MARK}", ...seconds].join(" "));
`,
  );
}

/**
 * Seconds of each call of `main()`; undefined where the peer's counterpart cannot be run this way.
 * @throws Error that says what happened when the process fails
 */
export async function secondsByIteration(
  program: BenchProgram,
  peer: Peer,
  iterations: number,
  timeoutSeconds: number,
): Promise<number[] | undefined> {
  const file = sourceOf(program, peer.language);
  if (file === undefined || peer.language === "c" || program.iterationArgs === undefined) return undefined;
  const source = readFileSync(file, "utf8");
  const iterated =
    peer.language === "python"
      ? iteratedPython(source, iterations)
      : iteratedJavaScript(source, file, iterations);
  if (iterated === undefined) return undefined;
  const folder = join(cache, "warm-up");
  mkdirSync(folder, { recursive: true });
  const copy = join(folder, program.name + (peer.language === "python" ? ".py" : ".mjs"));
  writeFileSync(copy, iterated);
  const finished = await run(await peer.prepare(copy), program.iterationArgs, timeoutSeconds);
  const line = finished.stderr.split("\n").find((text) => text.startsWith(MARK));
  if (finished.failure !== undefined || line === undefined)
    throw new Error(
      `the warm-up of ${program.name} on ${peer.name} (${copy}) failed: ${finished.failure ?? "no times printed"}`,
    );
  return line.slice(MARK.length).trim().split(" ").map(Number);
}
