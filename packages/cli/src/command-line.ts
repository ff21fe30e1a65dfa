/** The whole command line. Each command's module is loaded only when it is used. */
import { Command, CommanderError, Option } from "commander";
import { parseTraceOptions, TRACE_OPTIONS_HELP } from "./trace-options.ts";
import { version } from "./version.ts";

/** Exit codes: the Python program's own for `run`; 1 something failed; 2 the command line was wrong. */
const USAGE_ERROR = 2;

const program = new Command("serigraph")
  .description("A copy-and-patch JIT toolkit, and Python as the guest that proves it.")
  .version(version, "-V, --version", "print the version")
  .showHelpAfterError("(serigraph --help lists the commands)")
  .enablePositionalOptions()
  .exitOverride();

/** Settings are inherited only by commands made through `program.command`. */
const command = (usage: string, description: string): Command =>
  program.command(usage).description(description).version(version, "-V, --version", "print the version");

const traceOptions = (): Option =>
  new Option("--trace-options <words>", TRACE_OPTIONS_HELP).argParser(parseTraceOptions);

const runCommand = command("run", "run a Python program")
  .usage("[options] <file> [args...]\n       serigraph run [options] -m <module> [args...]")
  .argument("[file]", "the program: a .py file, a folder with __main__.py, or - for standard input")
  .argument("[args...]", "its arguments: sys.argv[1:]")
  .addOption(
    new Option("--stats [format]", "print a summary to standard error at the end")
      .choices(["text", "json"])
      .preset("text"),
  )
  .addOption(
    new Option(
      "--tier <tier>",
      "how to run it: functions compiled and hot loops traced, functions compiled, or instruction by instruction (slow; for debugging)",
    )
      .choices(["traces", "baseline", "step"])
      .default("traces"),
  )
  .addOption(traceOptions())
  .option("--perf-map", "write /tmp/perf-PID.map, by which Linux' perf names compiled functions and traces")
  .option("--bundle <file>", "take the stencils from this bundle instead of the one that ships")
  .option("-m, --module <module>", "run a module or package, found from the current folder")
  .passThroughOptions()
  .action(
    async (file: string | undefined, args: string[], options: import("./commands/run.ts").RunOptions) => {
      if (file === undefined && options.module === undefined)
        runCommand.error("error: missing required argument 'file'");
      const { run } = await import("./commands/run.ts");
      process.exitCode = await run(file, args, options);
    },
  );

const explainCommand = command("explain", "run a Python program and show the traces that came of it")
  .usage("[options] <file> [args...]\n       serigraph explain [options] -m <module> [args...]")
  .argument("[file]", "the program; what it prints goes to standard error")
  .argument("[args...]", "its arguments")
  .addOption(traceOptions())
  .option("--json", "print everything as JSON")
  .option("-m, --module <module>", "run a module or package, found from the current folder")
  .passThroughOptions()
  .action(
    async (
      file: string | undefined,
      args: string[],
      options: import("./commands/explain.ts").ExplainOptions,
    ) => {
      if (file === undefined && options.module === undefined)
        explainCommand.error("error: missing required argument 'file'");
      const { explain } = await import("./commands/explain.ts");
      process.exitCode = await explain(file, args, options);
    },
  );

const repeatable = (value: string, previous: string[] = []): string[] => [...previous, value];

command("build", "compile op definitions, or a template in C, into stencils (needs clang)")
  .argument("[manifest]", "stencils.json of the guest", "packages/python/stencils.json")
  .option("--target <triple>", "build only this target (repeatable)", repeatable)
  .option("--clang <path>", "the compiler to use (default: clang-19 from the PATH, or $SERIGRAPH_CLANG)")
  .option("--output <directory>", "where to write the bundles (default: as the manifest says)")
  .option("--force", "rebuild even when nothing has changed")
  .option("--check", "build nothing: fail when a bundle differs from what its sources give")
  .addOption(
    new Option("--emit <what>", "bundle, or also everything in it as JSON; the C headers for templates only")
      .choices(["bundle", "json", "c-table", "c-emit"])
      .default("bundle"),
  )
  .option("--json", "print the report as JSON")
  .optionsGroup("Template mode:")
  .option("--template <file>", "a C file with a switch over opcodes, instead of a manifest")
  .option("--cases <file>", "its cases: case NAME: { ... } blocks")
  .option("-o, --out <file>", "the file to write")
  .option("-I, --include <directory>", "a folder of headers (repeatable)", repeatable)
  .option("-D, --define <macro>", "NAME or NAME=value (repeatable)", repeatable)
  .option("--opcode <name>", "build only this opcode (repeatable)", repeatable)
  .addOption(
    new Option("--dialect <dialect>", "plain, or the flags and calling conventions of CPython 3.13's JIT")
      .choices(["plain", "cpython"])
      .default("plain"),
  )
  .action(async (manifest: string, options: import("./commands/build.ts").BuildOptions) => {
    const { build } = await import("./commands/build.ts");
    process.exitCode = await build(manifest, options);
  });

command("cpython", "write the jit_stencils.h of CPython 3.13 from its unmodified sources (needs clang)")
  .requiredOption("--source <directory>", "the source tree")
  .requiredOption("--build <directory>", "the configured build folder, which holds pyconfig.h")
  .requiredOption("--target <triple>", "the target")
  .requiredOption("-o, --out <file>", "the header to write")
  .option("--debug", "for a build with --with-pydebug")
  .option("--quick", "faster; a few ops get other registers than CPython's own tool gives them")
  .option("--clang <path>", "the compiler to use (default: clang-19 from the PATH, or $SERIGRAPH_CLANG)")
  .option("--json", "print the report as JSON")
  .action(async (options: import("./commands/template.ts").CPythonCommandOptions) => {
    const { cpython } = await import("./commands/template.ts");
    process.exitCode = await cpython(options);
  });

command("inspect", "show what an object file or a stencil bundle holds")
  .argument("<file>", "a relocatable object (ELF, COFF, Mach-O) or a .bundle")
  .option("--json", "print everything as JSON")
  .action(async (file: string, options: { json?: boolean }) => {
    const { inspect } = await import("./commands/inspect.ts");
    process.exitCode = await inspect(file, options);
  });

/**
 * What commander reads the command line of `run` and `explain` as: a bare `--stats` in front of the program means `--stats=text` (the
 * word after it is the program, not a format), and what follows `-m MODULE` are the module's arguments.
 */
function plainRunOptions(argv: readonly string[]): string[] {
  const plain = [...argv];
  if (argv[2] !== "run" && argv[2] !== "explain") return plain;
  for (let i = 3; i < plain.length && plain[i]!.startsWith("-"); i++) {
    const option = plain[i]!;
    if (option === "--stats") plain[i] = "--stats=text";
    else if (["--bundle", "--tier", "--trace-options"].includes(option))
      i++; // their value
    else if ((option === "-m" || option === "--module") && i + 2 < plain.length) {
      plain.splice(i + 2, 0, "--");
      break;
    }
  }
  return plain;
}

try {
  if (process.argv.length <= 2) {
    program.outputHelp({ error: true });
    process.exitCode = USAGE_ERROR;
  } else await program.parseAsync(plainRunOptions(process.argv));
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : USAGE_ERROR;
  } else {
    const { report } = await import("./report.ts");
    process.exitCode = report(error);
  }
}
