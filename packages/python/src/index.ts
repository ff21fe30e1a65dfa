export { PythonSyntaxError, type SourceRange } from "./bytecode/code.ts";
export { BundleMissingError, type NativeStats } from "./native.ts";
export { TimeLimitError } from "./native/interrupts.ts";
export { InterruptsUnsupportedError, Python, type PythonOptions, type RunOptions } from "./python.ts";
