// npm test [-- nx arguments]: installs everything the tests need, then runs every check through Nx.
import { ensureInstalled } from "./src/install.mjs";
import { ensureSystemPackages } from "./src/system-packages.mjs";
import { ensureTools, run } from "./src/tools.mjs";

const { node, env: base } = ensureTools();
ensureInstalled("all", base);
ensureSystemPackages();
const env = { ...base, NX_DAEMON: "false", NX_TUI: "false", NX_NO_CLOUD: "true", SERIGRAPH_NODE: node };
const result = run(
  "nx",
  [
    "run-many",
    "-t",
    "check,typecheck,test,test-arm64",
    "--parallel=2",
    "--outputStyle=static",
    ...process.argv.slice(2),
  ],
  { env },
);
process.exitCode = result.status ?? 1;
