export { buildStencils, type BuildOptions, type BuildProgress } from "./build.ts";
export { findClang, type Clang } from "./clang.ts";
export {
  ClangNotFoundError,
  CompileError,
  ManifestError,
  OpSyntaxError,
  StaleBundleError,
  StencilBuildError,
  StencilRefusedError,
  type ClangDiagnostic,
} from "./errors.ts";
export {
  inspectBundle,
  inspectObject,
  inspectStencil,
  type BundleDescription,
  type HoleDescription,
  type ObjectDescription,
  type StencilDescription,
} from "./inspect.ts";
export { listBundle, type ListingOptions } from "./listing.ts";
export { readManifest, type Manifest } from "./manifest.ts";
export type { BuildReport, OpReport, TargetReport } from "./report.ts";
export {
  buildTemplate,
  type TemplateEmit,
  type TemplateOptions,
  type TemplateReport,
} from "./template/build.ts";
export { buildCPythonStencils, type CPythonOptions } from "./template/cpython.ts";
export { TemplateError } from "./template/errors.ts";
export { type TemplateBody, type TemplateHole, type TemplateStencil } from "./template/group.ts";
export { templateTriples, type TemplateDialect } from "./template/targets.ts";
export { minimumClangVersion, targets, type Target } from "./targets.ts";
