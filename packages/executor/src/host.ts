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
 * Checks that a bundle's code can run in this process. The architecture must be this one. The system may differ: code
 * made for another system's triple speaks only the C calling convention, which {@link callingConventionOf} names, and
 * that is how Apple's and Windows' stencils are run on Linux by tests.
 * @throws {WrongHostError} when the architecture differs, or the calling convention does and `anySystem` is not set.
 */
export function checkHost(fileName: string, triple: string, anySystem: boolean): void {
  const host = hostTriple();
  const [architecture] = host.split("-");
  const bundleArchitecture = triple.split("-")[0];
  if (bundleArchitecture !== architecture) {
    throw new WrongHostError({
      fileName,
      triple,
      host,
      reason: `its code is for ${bundleArchitecture}, this process runs ${architecture}`,
    });
  }
  if (!anySystem && triple !== host && callingConventionOf(triple) !== callingConventionOf(host)) {
    throw new WrongHostError({
      fileName,
      triple,
      host,
      reason: `its code follows the ${callingConventionOf(triple)} calling convention, this process ${callingConventionOf(host)}`,
    });
  }
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
