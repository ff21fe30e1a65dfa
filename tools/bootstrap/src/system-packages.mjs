// What the tests need beyond npm: compilers and emulators, from Debian where this is Debian. Installed with apt when that is allowed.
import { existsSync } from "node:fs";
import { fail, hasCommand, run } from "./tools.mjs";

/** How each package is recognised on a machine that has it from elsewhere. */
const tools = [
  { package: "clang-19", present: () => hasCommand("clang-19") },
  { package: "llvm-19", present: () => hasCommand("llvm-readobj-19") && hasCommand("llvm-objdump-19") },
  { package: "lld-19", present: () => hasCommand("ld.lld-19") },
];

/** On x64 Linux the Arm suites run under emulation; an Arm machine runs them itself. */
const emulation = [
  { package: "qemu-user", present: () => hasCommand("qemu-aarch64") },
  { package: "libc6-dev-arm64-cross", present: () => existsSync("/usr/aarch64-linux-gnu/lib/libc.so.6") },
  {
    package: "libatomic1-arm64-cross",
    present: () => existsSync("/usr/aarch64-linux-gnu/lib/libatomic.so.1"),
  },
  {
    package: "libstdc++6-arm64-cross",
    present: () => existsSync("/usr/aarch64-linux-gnu/lib/libstdc++.so.6"),
  },
  { package: "libgcc-s1-arm64-cross", present: () => existsSync("/usr/aarch64-linux-gnu/lib/libgcc_s.so.1") },
];

/** Installs the missing packages, or stops with the one command to type. */
export function ensureSystemPackages() {
  const emulates = process.platform === "linux" && process.arch === "x64";
  const needed = emulates ? [...tools, ...emulation] : tools;
  const missing = needed.filter((n) => !n.present()).map((n) => n.package);
  if (missing.length === 0) return;
  if (process.platform !== "linux")
    fail(
      `the tests need ${missing.join(", ")}: LLVM 19, its commands with -19 at the end of their names (clang-19, ` +
        "llvm-readobj-19, ld.lld-19, …) on the PATH. .github/workflows/ci.yml shows how.",
    );
  const command = `apt-get install -y --no-install-recommends ${missing.join(" ")}`;
  const asRoot = process.getuid?.() === 0;
  if (!hasCommand("apt-get") || !asRoot) {
    fail(
      `the tests need ${missing.join(", ")}. Install them with:\n\n  sudo apt-get update && sudo ${command}\n`,
    );
  }
  process.stderr.write(`serigraph: installing ${missing.join(", ")} with apt …\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  run("apt-get", ["update", "-qq"], { quiet: true, env });
  const [name, ...args] = command.split(" ");
  const result = run(name, args, { quiet: true, env });
  const still = needed.filter((n) => !n.present()).map((n) => n.package);
  if (result.status !== 0 || still.length > 0) {
    fail(`apt could not install ${still.join(", ")}:\n${result.stderr}\nTry: apt-get update && ${command}`);
  }
}
