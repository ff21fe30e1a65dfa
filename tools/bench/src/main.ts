/**
 * pnpm bench: the numeric examples on Serigraph and on the peers found here, side by side in one run.
 *
 * Every figure is the wall time of a whole process (start-up included). The peers take turns, run by run, so that a
 * machine whose speed drifts slows all of them alike; medians and their ratios are what to quote.
 */
import { parseArgs } from "node:util";
import { execa } from "execa";
import { findPeers, type Peer, type Runnable } from "./peers.ts";
import { programs } from "./programs.ts";
import { geometricMean, median } from "./statistics.ts";

const { values: options } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    runs: { type: "string", default: "3" },
    only: { type: "string", multiple: true },
    peer: { type: "string", multiple: true },
    help: { type: "boolean", default: false },
  },
});
if (options.help) {
  process.stdout.write(
    "usage: pnpm bench [--runs N] [--only PROGRAM]… [--peer NAME]… [--json]\n" +
      "peers: serigraph, cpython3.13, pypy3, node, clang -O3 (those that are installed)\n" +
      "micro-benches: pnpm bench:micro\n",
  );
  process.exit(0);
}
const runs = Number(options.runs);
if (!Number.isInteger(runs) || runs < 1) {
  process.stderr.write(`bench: --runs takes a whole number from 1, not ${options.runs}\n`);
  process.exit(2);
}

interface Result {
  program: string;
  args: readonly string[];
  /** Median seconds by peer. */
  seconds: Record<string, number>;
  /** Median seconds of CPython over those of the peer: how many times as fast. */
  speedup: Record<string, number>;
  samples: Record<string, number[]>;
}

async function time(
  runnable: Runnable,
  args: readonly string[],
): Promise<{ seconds: number; output: string }> {
  const start = process.hrtime.bigint();
  const { stdout } = await execa(runnable.command, [...runnable.args, ...args], { stderr: "pipe" });
  return { seconds: Number(process.hrtime.bigint() - start) / 1e9, output: stdout };
}

const peers = (await findPeers()).filter((p) => options.peer === undefined || options.peer.includes(p.name));
const known = ["serigraph", "cpython3.13", "pypy3", "node", "clang -O3"];
for (const name of options.peer ?? known)
  if (!peers.some((p) => p.name === name))
    process.stderr.write(
      `bench: ${name} is not on this machine${name === "cpython3.13" ? " (python3.13 in the PATH): no ratios, and outputs are not compared" : ""}\n`,
    );
const log = (text: string): void => void process.stderr.write(text);
const results: Result[] = [];
const wrong: string[] = [];
for (const program of programs) {
  if (options.only !== undefined && !options.only.includes(program.name)) continue;
  const ready: { peer: Peer; runnable: Runnable }[] = [];
  for (const peer of peers) {
    const runnable = await peer.prepare(program.name);
    if (runnable !== undefined) ready.push({ peer, runnable });
  }
  const samples: Record<string, number[]> = {};
  let expected: string | undefined;
  for (let run = 0; run < runs; run++) {
    for (const { peer, runnable } of ready) {
      log(`\r\x1b[K${program.name} · ${peer.name} · ${run + 1}/${runs}`);
      const { seconds, output } = await time(runnable, program.args);
      (samples[peer.name] ??= []).push(seconds);
      if (peer.name === "cpython3.13") expected ??= output;
      else if (
        expected !== undefined &&
        output !== expected &&
        !wrong.includes(`${program.name} on ${peer.name}`)
      )
        wrong.push(`${program.name} on ${peer.name}`);
    }
  }
  const seconds = Object.fromEntries(Object.entries(samples).map(([name, s]) => [name, median(s)]));
  const base = seconds["cpython3.13"];
  const speedup = Object.fromEntries(
    Object.entries(seconds).flatMap(([name, s]) => (base === undefined ? [] : [[name, base / s]])),
  );
  results.push({ program: program.name, args: program.args, seconds, speedup, samples });
}
log("\r\x1b[K");

const geometricMeans = Object.fromEntries(
  peers.flatMap(({ name }) => {
    const all = results.flatMap((r) => (r.speedup[name] === undefined ? [] : [r.speedup[name]]));
    return all.length === 0 ? [] : [[name, geometricMean(all)]];
  }),
);

if (options.json) {
  const versions = Object.fromEntries(peers.map((p) => [p.name, p.version]));
  process.stdout.write(
    `${JSON.stringify({ runs, versions, results, geometricMeans, differentOutput: wrong }, undefined, 2)}\n`,
  );
} else {
  const names = peers.map((p) => p.name);
  const cell = (text: string) => text.padStart(16);
  process.stdout.write(`${"program".padEnd(16)}${names.map(cell).join("")}\n`);
  for (const r of results) {
    const cells = names.map((name) => {
      const s = r.seconds[name];
      if (s === undefined) return "–";
      const ratio = r.speedup[name];
      return `${s.toFixed(3)}s${ratio === undefined ? "" : ` ${ratio.toFixed(2)}×`}`;
    });
    process.stdout.write(`${r.program.padEnd(16)}${cells.map(cell).join("")}\n`);
  }
  const means = names.map((name) =>
    geometricMeans[name] === undefined ? "–" : `${geometricMeans[name].toFixed(2)}×`,
  );
  process.stdout.write(`${"geometric mean".padEnd(16)}${means.map(cell).join("")}\n`);
  process.stdout.write(
    "\n× is the speed relative to CPython 3.13: its median seconds over the peer's, whole processes.\n",
  );
}
if (wrong.length > 0) {
  process.stderr.write(`bench: the output differs from CPython's: ${wrong.join(", ")}\n`);
  process.exitCode = 1;
}
