export { PythonSyntaxError, type SourceRange } from "./bytecode/code.ts";
export { BundleMissingError, type NativeStats } from "./native.ts";
export { Python, type PythonOptions, type RunOptions } from "./python.ts";
