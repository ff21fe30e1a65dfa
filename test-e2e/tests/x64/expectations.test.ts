import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { execa } from "execa";
import { expect, it } from "vitest";
import { root } from "../../src/corpus.ts";

// A version manager's script called python3.13 is not yet a Python: it must answer.
const installed = spawnSync("python3.13", ["--version"], { encoding: "utf8" });
const version =
  installed.status === 0
    ? installed.stdout.trim()
    : "no python3.13 on this machine: the committed ones stand";

it.runIf(installed.status === 0)(
  `the recorded expectations are what CPython prints here (${version})`,
  async () => {
    const record = join(root, "tools", "expectations", "record.py");
    const { exitCode, all } = await execa("python3.13", [record, "--check"], { reject: false, all: true });
    expect(all).not.toMatch(/differs/);
    expect(exitCode).toBe(0);
  },
  300_000,
);
