import { readFileSync } from "node:fs";
import { drainTextFiles } from "./builtins/file.ts";
import { installBuiltins } from "./builtins/index.ts";
import { closeFilesOf } from "./builtins/open-files.ts";
import { callWeakCallbacks } from "./builtins/modules/weakref.ts";
import { compileSource } from "./frontend/index.ts";
import { Interp } from "./interp.ts";
import { NativeVm, type NativeOptions, type NativeStats } from "./native.ts";
import { reserveNativeMemory } from "./native/memory.ts";
import { Interrupts, TimeLimitError } from "./native/interrupts.ts";
import { BREAK_INTERRUPT, BREAK_TIME, BREAK_WEAK, abandonFrames } from "./vm/memory.ts";
import { decodeSource, SourceDecodeError } from "./source-text.ts";
import { runMain, runMainFolder, runMainModule } from "./vm/main.ts";

export interface PythonOptions extends NativeOptions {
  /** Takes what the program prints; by default it goes to the process's own streams. */
  readonly stdout?: (text: string) => void;
  readonly stderr?: (text: string) => void;
  /** Deepest nesting of Python calls, 1000 by default as in CPython. */
  readonly recursionLimit?: number;
  /**
   * Interpret every instruction in TypeScript instead of running native code: slow, and the same answers. Needs no
   * stencils. The environment variable SERIGRAPH_STEP=1 has the same effect.
   */
  readonly stepMode?: boolean;
  /** Ctrl-C raises KeyboardInterrupt in the program that runs, instead of ending the process. Not on Windows. */
  readonly interrupts?: boolean;
  /** A program that runs for longer is stopped: its run throws a TimeLimitError. Not on Windows. */
  readonly timeoutMs?: number;
}

/** `timeoutMs` where there are no signals. */
export class InterruptsUnsupportedError extends Error {
  readonly option: string;
  constructor(option: string) {
    super(`${option} needs native code and signals, which ${process.platform} or this mode does not have`);
    this.name = "InterruptsUnsupportedError";
    this.option = option;
  }
}

export interface RunOptions {
  readonly fileName: string;
  /** sys.argv, the program's name first. */
  readonly argv?: readonly string[];
  /** Folder in which `import` looks first (`sys.path[0]`), by default the one that `fileName` lies in. */
  readonly importFolder?: string;
}

/** A Python interpreter with a heap of its own. */
export class Python {
  readonly interp: Interp;
  private readonly vm: NativeVm | undefined;
  private readonly interruptible: boolean;
  private readonly timeoutMs: number | undefined;
  private readonly signals: Interrupts | undefined;

  private constructor(interp: Interp, vm: NativeVm | undefined, options: PythonOptions) {
    this.interp = interp;
    this.vm = vm;
    this.interruptible = options.interrupts === true && vm !== undefined && Interrupts.supported;
    this.timeoutMs = options.timeoutMs;
    if (this.interruptible || options.timeoutMs !== undefined) {
      if (vm === undefined || !Interrupts.supported) throw new InterruptsUnsupportedError("timeoutMs");
      this.signals = new Interrupts(interp, vm.runtime);
    }
    interp.onBreak = (bits) => {
      if ((bits & BREAK_WEAK) !== 0) callWeakCallbacks(interp);
      if ((bits & BREAK_TIME) !== 0) throw new TimeLimitError(options.timeoutMs ?? 0);
      if ((bits & BREAK_INTERRUPT) !== 0) throw interp.error("KeyboardInterrupt");
    };
  }

  /**
   * @throws BundleMissingError where there are no stencils for this machine
   * @throws ExecutableMemoryError, HeapExhaustedError where the system has no memory for an interpreter
   */
  static create(options: PythonOptions = {}): Python {
    const step = options.stepMode ?? process.env["SERIGRAPH_STEP"] === "1";
    const reserved = step ? undefined : reserveNativeMemory(options);
    try {
      const interp = new Interp({
        compile: compileSource,
        ...(reserved === undefined ? {} : { memory: reserved.memory }),
        ...(options.stdout === undefined ? {} : { stdout: options.stdout }),
        ...(options.stderr === undefined ? {} : { stderr: options.stderr }),
        ...(options.recursionLimit === undefined ? {} : { recursionLimit: options.recursionLimit }),
      });
      installBuiltins(interp);
      return new Python(
        interp,
        reserved === undefined ? undefined : NativeVm.install(interp, reserved, options),
        options,
      );
    } catch (error) {
      reserved?.release();
      throw error;
    }
  }

  /** Runs with what stops it from outside in force. */
  private guarded(run: () => number): number {
    const { signals, timeoutMs } = this;
    if (signals === undefined) return run();
    const interruptible = (): number => (this.interruptible ? signals.whileInterruptible(run) : run());
    if (timeoutMs === undefined) return interruptible();
    try {
      return signals.withTimeLimit(timeoutMs, interruptible);
    } catch (error) {
      if (error instanceof TimeLimitError) abandonFrames(this.interp);
      throw error;
    }
  }

  /** Runs a program as `python program.py` does; its exit code. */
  run(source: string, options: RunOptions): number {
    if (options.importFolder !== undefined) this.interp.importFolder = options.importFolder;
    return this.guarded(() =>
      runMain(this.interp, source, options.fileName, options.argv ?? [options.fileName]),
    );
  }

  /** Runs the module `name`, or a package's `__main__`, as `python -m name` does; `args` are its arguments. */
  runModule(name: string, args: readonly string[] = []): number {
    return this.guarded(() => runMainModule(this.interp, name, args));
  }

  /** Runs the `__main__.py` of a folder, as `python folder` does. */
  runFolder(folder: string, args: readonly string[] = []): number {
    return this.guarded(() => runMainFolder(this.interp, folder, args));
  }

  /** Runs a source as it lies in a file; bytes that are no text are a SyntaxError. */
  runBytes(bytes: Uint8Array, options: RunOptions): number {
    let source: string;
    try {
      source = decodeSource(bytes, options.fileName);
    } catch (error) {
      if (!(error instanceof SourceDecodeError)) throw error;
      this.interp.stderr.write(
        `  File "${error.fileName}", line ${error.line}\nSyntaxError: ${error.message}\n`,
      );
      this.interp.stderr.flush();
      return 1;
    }
    return this.run(source, options);
  }

  /** Runs a file; `argv` are the arguments after the program's name. */
  runFile(path: string, argv: readonly string[] = []): number {
    return this.runBytes(readFileSync(path), { fileName: path, argv: [path, ...argv] });
  }

  /** What native execution has done so far; undefined in step mode. */
  stats(): NativeStats | undefined {
    return this.vm?.stats;
  }

  /** Frees the native memory. The interpreter and its values are of no use any more. */
  dispose(): void {
    try {
      drainTextFiles(this.interp);
    } catch {
      // what cannot be written has nobody left to hear of it
    }
    closeFilesOf(this.interp);
    this.vm?.dispose();
  }
}
