/**
 * `serigraph run FILE [args]` without the parser of command lines, which takes longer to load than a small program to run.
 * A command line that says more than the commonest options goes to the parser, which also knows what to say about wrong ones.
 */
import type { RunOptions, Tier } from "./commands/run.ts";

export interface PlainRun {
  readonly file: string;
  readonly args: string[];
  readonly options: RunOptions;
}

const tiers: Readonly<Record<string, Tier>> = { traces: "traces", baseline: "baseline", step: "step" };
const statsFormats: Readonly<Record<string, "text" | "json">> = {
  "--stats": "text",
  "--stats=text": "text",
  "--stats=json": "json",
};

/** What `argv` (with node and the script in front) asks for; undefined where it takes the parser to tell. */
export function plainRun(argv: readonly string[]): PlainRun | undefined {
  if (argv[2] !== "run") return undefined;
  let tier: Tier = "traces";
  let stats: "text" | "json" | undefined;
  for (let i = 3; i < argv.length; i++) {
    const word = argv[i]!;
    if (!word.startsWith("-") || word === "-") {
      const options = stats === undefined ? { tier } : { tier, stats };
      return { file: word, args: argv.slice(i + 1), options };
    }
    if (Object.hasOwn(statsFormats, word)) stats = statsFormats[word];
    else if (word === "--tier" && Object.hasOwn(tiers, argv[i + 1] ?? "")) tier = tiers[argv[++i]!]!;
    else if (word.startsWith("--tier=") && Object.hasOwn(tiers, word.slice(7))) tier = tiers[word.slice(7)]!;
    else return undefined;
  }
  return undefined;
}
