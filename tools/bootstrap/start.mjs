// npm start [-- program.py arg…]: installs what is needed from the npm registry and runs a Python program.
import { spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { ensureInstalled } from "./src/install.mjs";
import { ensureTools, root } from "./src/tools.mjs";

const { node, env } = ensureTools();
ensureInstalled("run", env);

const [program, ...args] = process.argv.slice(2);
// npm runs scripts in the package's folder; a program's path is meant from where the user stands.
const from = process.env.INIT_CWD ?? process.cwd();
const file = program === undefined ? join(root, "examples", "nbody.py") : resolve(from, program);
const cli = join(root, "packages", "cli", "bin", "serigraph.mjs");
const child = spawn(node, [cli, "run", "--stats", file, ...args], { stdio: "inherit", env, cwd: from });
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => {
  process.exitCode = signal === null ? (code ?? 1) : 128 + (signal === "SIGINT" ? 2 : 15);
});
