/**
 * The target triple of this process: which bundle it can run.
 */
import { WrongHostError } from "./errors.ts";

const ARCHITECTURES: Readonly<Record<string, string>> = {
  x64: "x86_64",
  arm64: "aarch64",
  ia32: "i686",
  riscv64: "riscv64",
  ppc64: "powerpc64le",
  mips64el: "mips64el",
};

const SYSTEMS: Readonly<Record<string, string>> = {
  linux: "unknown-linux-gnu",
  darwin: "apple-darwin",
  win32: "pc-windows-msvc",
};

/** The name clang gives an architecture of Node's `process.arch`, or undefined where Serigraph has none. */
export function architectureOf(arch: string): string | undefined {
  return ARCHITECTURES[arch];
}

/**
 * The triple of a platform and architecture as Node names them; by default those of this process.
 * @throws {WrongHostError} when Serigraph has no target for them.
 */
export function hostTriple(platform: string = process.platform, arch: string = process.arch): string {
  const architecture = ARCHITECTURES[arch];
  const system = SYSTEMS[platform];
  if (architecture === undefined || system === undefined) {
    throw new WrongHostError({
      fileName: "",
      triple: "",
      host: `${platform} ${arch}`,
      reason: "no Serigraph target is known for it",
    });
  }
  const special = `${architecture}-${system}`;
  // The triples with their own ABI suffix.
  return special === "mips64el-unknown-linux-gnu" ? "mips64el-unknown-linux-gnuabi64" : special;
}

/**
 * Checks that a bundle's code can run in this process: that it is for its triple. With `acceptForeignSystem` the architecture is
 * enough: stencils speak only the C calling convention, so that Apple's and Windows' run on Linux, if they call no function of
 * their system. Where even that convention differs, {@link bridges} says whether the executor can translate.
 * @throws {WrongHostError} otherwise
 */
export function checkHost(fileName: string, triple: string, acceptForeignSystem: boolean): void {
  const host = hostTriple();
  if (triple === host) return;
  const fail = (reason: string): never => {
    throw new WrongHostError({ fileName, triple, host, reason });
  };
  const [architecture, ...system] = host.split("-");
  const [bundleArchitecture, ...bundleSystem] = triple.split("-");
  if (bundleArchitecture !== architecture)
    fail(`its code is for ${bundleArchitecture}, this process runs ${architecture}`);
  if (!acceptForeignSystem) {
    fail(
      `its code is for ${bundleSystem.join("-")}, this process runs on ${system.join("-")} ` +
        "(acceptForeignSystem takes it all the same)",
    );
  }
  const [from, to] = [callingConventionOf(host), callingConventionOf(triple)];
  if (!bridges(from, to)) fail(`its code follows the ${to} calling convention, this process ${from}`);
}

/** Whether code of convention `to` can be entered from `from`: by itself, or by way of a thunk (machine.ts). */
export function bridges(from: string, to: string): boolean {
  return from === to || (from === "sysv64" && to === "win64");
}

/** The C calling convention of a triple, as far as integer and double arguments of the enter thunk go. */
export function callingConventionOf(triple: string): string {
  const windows = triple.includes("-windows-");
  const architecture = triple.slice(0, triple.indexOf("-"));
  switch (architecture) {
    case "x86_64":
      return windows ? "win64" : "sysv64";
    case "aarch64":
      return "aapcs64";
    default:
      return `${architecture}${windows ? " windows" : ""}`;
  }
}
