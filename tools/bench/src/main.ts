/**
 * pnpm bench: Python programs on Serigraph and on the peers found here, side by side in one run.
 *
 * Every figure is the wall time of a whole process (start-up included). The peers take turns, round by round, so that a
 * machine whose speed drifts slows all of them alike; ratios are taken within a round, and their medians are what to quote.
 */
import { arch, cpus, platform } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { measure } from "./measure.ts";
import { baseline, findPeers, peerNames } from "./peers.ts";
import { drawReport } from "./plots.ts";
import { canMeasureMemory } from "./process.ts";
import { groups, programs } from "./programs.ts";
import { type ProgramResult, type Report, summarise, troubles } from "./report.ts";
import { cache } from "./root.ts";
import { meanTables, memoryTable, speedTable, textTable, warmUpTable } from "./tables.ts";

const USAGE = `usage: pnpm bench [options]

  --only NAME[,NAME…]   only these programs or groups (${groups.join(", ")})
  --peers NAME[,NAME…]  only these peers (${peerNames.join(", ")})
  --runs N              rounds of whole processes, 3 unless said otherwise
  --quick               one round, no memory, no warm-up
  --short               small sizes, where starting and warming up count
  --warm-up             also call each program's main() again and again in one process
  --iterations N        how often, 20 unless said otherwise
  --timeout S           seconds after which a process has failed, 120 unless said otherwise
  --json                the report for machines
  --plot                draw the report as SVG, warm-up included
  --plots FOLDER        where to, .cache/bench/plots unless said otherwise
  --list                programs and groups
  --help

See also: pnpm bench:start, bench:micro, bench:latency, bench:page.
`;

function fail(message: string): never {
  process.stderr.write(`bench: ${message}\n`);
  process.exit(2);
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        only: { type: "string", multiple: true },
        peers: { type: "string", multiple: true },
        runs: { type: "string" },
        quick: { type: "boolean", default: false },
        short: { type: "boolean", default: false },
        "warm-up": { type: "boolean", default: false },
        iterations: { type: "string", default: "20" },
        timeout: { type: "string", default: "120" },
        json: { type: "boolean", default: false },
        plot: { type: "boolean", default: false },
        plots: { type: "string", default: join(cache, "plots") },
        list: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    }).values;
  } catch (error) {
    fail(`${(error as Error).message}\n${USAGE}`);
  }
}

const options = readOptions();
const split = (values: readonly string[] | undefined) => values?.flatMap((value) => value.split(","));
const wholeNumber = (option: string, text: string): number => {
  if (!/^[1-9]\d*$/.test(text)) fail(`--${option} takes a whole number from 1, not ${text}`);
  return Number(text);
};

if (options.help) {
  process.stdout.write(USAGE);
  process.exit(0);
}
if (options.list) {
  for (const { name, group, description } of programs)
    process.stdout.write(`${name.padEnd(24)}${group.padEnd(12)}${description}\n`);
  process.exit(0);
}

const only = split(options.only);
for (const name of only ?? [])
  if (!programs.some((p) => p.name === name || p.group === name))
    fail(`no program and no group ${name}; --list names them`);
const wanted = split(options.peers);
for (const name of wanted ?? [])
  if (!peerNames.some((known) => known === name))
    fail(`no peer ${name}; those there are: ${peerNames.join(", ")}`);
const runs = wholeNumber("runs", options.runs ?? (options.quick ? "1" : "3"));
const warmUp = (options["warm-up"] || options.plot) && !options.quick;

const log = (text: string): void => void process.stderr.write(text);
const found = await findPeers();
const absent = peerNames.filter((name) => !found.some((peer) => peer.name === name));
const peers = found.filter((peer) => wanted === undefined || wanted.includes(peer.name));
for (const name of absent)
  log(
    `bench: ${name} is not on this machine${name === baseline ? " (python3.13 in the PATH): no ratios, and outputs are not compared" : ""}\n`,
  );
const memory = !options.quick;
if (memory && !(await canMeasureMemory()))
  log("bench: GNU time is not on this machine: peak memory is not measured\n");

const results: ProgramResult[] = [];
for (const program of programs) {
  if (only !== undefined && !only.includes(program.name) && !only.includes(program.group)) continue;
  results.push(
    await measure(options.short ? { ...program, args: program.shortArgs } : program, peers, {
      runs,
      timeoutSeconds: wholeNumber("timeout", options.timeout),
      memory,
      iterations: warmUp ? wholeNumber("iterations", options.iterations) : 0,
      progress: (text) => log(process.stderr.isTTY ? `\r\x1b[K${text}` : ""),
    }),
  );
}
if (process.stderr.isTTY) log("\r\x1b[K");

const report: Report = {
  benchmark: "programs",
  date: new Date().toISOString().slice(0, 10),
  machine: `${platform()} ${arch()}, ${cpus().length} processors, ${cpus()[0]?.model ?? "unknown"}`,
  runs,
  sizes: options.short ? "short" : "long",
  versions: Object.fromEntries(peers.map((peer) => [peer.name, peer.version])),
  absent,
  results,
  ...summarise(
    results,
    peers.map((peer) => peer.name),
  ),
};
const { refusals, failures } = troubles(results);

if (options.json) process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`);
else {
  const print = (text: string): void => void process.stdout.write(text);
  for (const group of groups)
    if (results.some((r) => r.group === group)) print(`${group}\n${textTable(speedTable(report, group))}\n`);
  const { againstBaseline, ofSerigraph } = meanTables(report);
  if (againstBaseline.length > 1)
    print(`geometric means of the speed against CPython 3.13\n${textTable(againstBaseline)}\n`);
  if (ofSerigraph.length > 1)
    print(`how many times as fast as each peer Serigraph is, where both ran\n${textTable(ofSerigraph)}\n`);
  if (memory && (await canMeasureMemory())) print(`peak memory\n${textTable(memoryTable(report))}\n`);
  if (warmUp)
    print(
      `main() in one process: ms of the first call → of the last ones (calls until then)\n${textTable(warmUpTable(report))}\n`,
    );
  print("× is the speed relative to CPython 3.13, whole processes: the median of the rounds' ratios.\n");
}
for (const line of refusals) log(`bench: ${line}\n`);
for (const line of failures) log(`bench: ${line}\n`);
if (options.plot) for (const file of await drawReport(report, options.plots)) log(`${file}\n`);
if (failures.length > 0) process.exitCode = 1;
