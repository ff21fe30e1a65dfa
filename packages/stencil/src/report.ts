import type { Bundle } from "@serigraph/bundle";

/** What one op takes. */
export interface OpReport {
  readonly name: string;
  readonly stencils: number;
  readonly codeBytes: number;
  readonly holes: number;
}

export interface TargetReport {
  readonly triple: string;
  /** The bundle. */
  readonly path: string;
  /** True when nothing had to be built. */
  readonly upToDate: boolean;
  readonly compiler: string;
  readonly stencils: number;
  readonly codeBytes: number;
  readonly holes: number;
  readonly libraryCodeBytes: number;
  readonly libraryDataBytes: number;
  /** In the order of the op table. */
  readonly ops: readonly OpReport[];
  /** From the first unit's compilation to the finished bundle; targets are built side by side. */
  readonly milliseconds: number;
}

export interface BuildReport {
  readonly guest: string;
  readonly manifest: string;
  /** Undefined when no compiler was needed. */
  readonly compiler: string | undefined;
  /** The module of constructors, if one is written. */
  readonly constructors: string | undefined;
  readonly constructorsDigest: string;
  /** In each bundle. */
  readonly stencils: number;
  readonly targets: readonly TargetReport[];
  readonly milliseconds: number;
}

/** Counts what is in a bundle. */
export function targetReport(
  path: string,
  bundle: Bundle,
  upToDate: boolean,
  milliseconds: number,
): TargetReport {
  const ops = bundle.ops.map((op): OpReport => {
    const last = op.variantBase + op.variantCount;
    let codeBytes = 0;
    for (let i = op.variantBase; i < last; i++) codeBytes += bundle.codeSize[i]!;
    const holes = bundle.holeStart[last]! - bundle.holeStart[op.variantBase]!;
    return { name: op.name, stencils: op.variantCount, codeBytes, holes };
  });
  return {
    triple: bundle.triple,
    path,
    upToDate,
    compiler: bundle.compiler,
    stencils: bundle.stencilCount,
    codeBytes: bundle.codeBytes.length,
    holes: bundle.holeOffset.length,
    libraryCodeBytes: bundle.library.code.length,
    libraryDataBytes: bundle.library.data.length,
    ops,
    milliseconds,
  };
}
