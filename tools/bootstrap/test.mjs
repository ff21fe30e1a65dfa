// npm test [-- nx arguments]: installs everything the tests need, then runs every check through Nx.
import { ensureInstalled } from "./src/install.mjs";
import { ensureSystemPackages } from "./src/system-packages.mjs";
import { ensureTools, run } from "./src/tools.mjs";

const { node, env: base } = ensureTools();
ensureInstalled("all", base);
ensureSystemPackages();
// What runs here: Arm's suites on an Arm machine, or emulated on x64 Linux; Windows' on Windows (and, by name, under wine).
const targets = ["check", "typecheck", "test"];
if (process.arch === "arm64" || process.platform === "linux") targets.push("test-arm64");
if (process.platform === "win32") targets.push("test-windows");
const args = process.argv.slice(2);
const chosen = args.some((arg) => /^(-t|--targets?)(=|$)/.test(arg)) ? [] : ["-t", targets.join(",")];
const env = { ...base, NX_DAEMON: "false", NX_TUI: "false", NX_NO_CLOUD: "true", SERIGRAPH_NODE: node };
const result = run("nx", ["run-many", ...chosen, "--parallel=2", "--outputStyle=static", ...args], { env });
process.exitCode = result.status ?? 1;
