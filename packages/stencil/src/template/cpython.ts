import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Clang } from "../clang.ts";
import { buildTemplate, type TemplateOptions, type TemplateReport } from "./build.ts";
import { TemplateError } from "./errors.ts";

export interface CPythonOptions {
  /** The source tree of CPython 3.13, as it was unpacked. */
  readonly source: string;
  /** Where it was configured: the folder of `pyconfig.h`. */
  readonly build: string;
  readonly target: string;
  /** `jit_stencils.h`; nothing is written when absent. */
  readonly output?: string;
  /** For a CPython that is configured with `--with-pydebug`. */
  readonly debug?: boolean;
  /**
   * Compile each op with its own case in place only. Faster, and the code is as good, but not byte for byte that
   * of CPython's tool: in a few ops, clang takes other registers.
   */
  readonly quick?: boolean;
  readonly clang?: Clang;
  readonly onProgress?: TemplateOptions["onProgress"];
}

/**
 * Writes the `jit_stencils.h` that CPython 3.13's `Python/jit.c` includes, from an unmodified source tree: its
 * template, trampoline and executor cases, with the flags of its own `Tools/jit`.
 *
 * @throws StencilBuildError
 */
export async function buildCPythonStencils(options: CPythonOptions): Promise<TemplateReport> {
  const source = resolve(options.source);
  const build = resolve(options.build);
  const files = {
    template: join(source, "Tools/jit/template.c"),
    trampoline: join(source, "Tools/jit/trampoline.c"),
    cases: join(source, "Python/executor_cases.c.h"),
    configuration: join(build, "pyconfig.h"),
  };
  for (const path of Object.values(files))
    if (!existsSync(path))
      throw new TemplateError(path, 0, "is missing; wanted is a configured source tree of CPython 3.13");
  const hash = createHash("sha256").update(options.target);
  for (const path of Object.values(files)) hash.update(readFileSync(path));
  return buildTemplate({
    template: files.template,
    trampoline: files.trampoline,
    cases: files.cases,
    target: options.target,
    dialect: "cpython",
    emit: "c-emit",
    wholeCases: options.quick !== true,
    folder: build,
    defines: [
      "Py_BUILD_CORE_MODULE",
      options.debug === true ? "_DEBUG" : "NDEBUG",
      "_PyJIT_ACTIVE",
      "_Py_JIT",
    ],
    include: [
      build,
      ...["Include", "Include/internal", "Include/internal/mimalloc", "Python"].map((folder) =>
        join(source, folder),
      ),
    ],
    header: [hash.digest("hex")],
    ...(options.output === undefined ? {} : { output: options.output }),
    ...(options.clang === undefined ? {} : { clang: options.clang }),
    ...(options.onProgress === undefined ? {} : { onProgress: options.onProgress }),
  });
}
