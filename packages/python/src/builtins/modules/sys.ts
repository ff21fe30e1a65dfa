import { CONTEXT, FRAME, TYPE } from "../../heap/layout.ts";
import { FALSE, NONE, isPointer, mkFloat, offsetOf, type Value } from "../../heap/value.ts";
import type { Interp, TypeInfo } from "../../interp.ts";
import type { Hosted } from "../../objects/hosted.ts";
import { runningFrame } from "../../objects/frame-object.ts";
import { modulesDict, pathList } from "../../objects/module.ts";
import { currentHandled } from "../../vm/handled.ts";
import { codeOfFrame } from "../../vm/frame.ts";
import { libraryFolder } from "../../library-folder.ts";
import { standardModules } from "../../vm/known-names.ts";
import { formatException } from "../../vm/traceback.ts";
import { isLibraryCode } from "../../vm/library-code.ts";
import { bindArguments } from "../arguments.ts";
import { standardStreams } from "../files.ts";
import { defineIn } from "./define.ts";

/** A tuple whose items have names too (`sys.version_info`). */
class StructSequence implements Hosted {
  readonly type: TypeInfo;
  private readonly tuple: Value;
  private readonly names: readonly string[];
  constructor(type: TypeInfo, tuple: Value, names: readonly string[]) {
    this.type = type;
    this.tuple = tuple;
    this.names = names;
  }
  getAttr(py: Interp, name: string): Value | undefined {
    const i = this.names.indexOf(name);
    return i < 0 ? undefined : py.heap.tupleItems(this.tuple)[i];
  }
  getItem(py: Interp, key: Value): Value {
    return py.getItem(this.tuple, key);
  }
  length(py: Interp): number {
    return py.length(this.tuple);
  }
  iter(py: Interp): Value {
    return py.iter(this.tuple);
  }
  contains(py: Interp, v: Value): boolean {
    return py.contains(this.tuple, v);
  }
  equal(py: Interp, other: Value): boolean {
    return py.equal(this.tuple, asTuple(py, other));
  }
  compare(py: Interp, opcode: number, other: Value, reflected: boolean): boolean | undefined {
    const v = asTuple(py, other);
    if (py.heap.typeOf(v) !== TYPE.TUPLE) return undefined;
    return py.truth(reflected ? py.compare(opcode, v, this.tuple) : py.compare(opcode, this.tuple, v));
  }
  repr(py: Interp): string {
    const items = py.heap.tupleItems(this.tuple);
    return `${this.type.name}(${items.map((v, i) => `${this.names[i]}=${py.repr(v)}`).join(", ")})`;
  }
  trace(visit: (v: Value) => void): void {
    visit(this.tuple);
  }
  get value(): Value {
    return this.tuple;
  }
}

function asTuple(py: Interp, v: Value): Value {
  const host = py.heap.typeOf(v) === TYPE.HOSTED ? py.heap.hostedOf(v) : undefined;
  return host instanceof StructSequence ? host.value : v;
}

const BUILTIN_NAMES: readonly string[] = ["builtins", "errno", "gc", "itertools", "sys", "time"];
const FLAGS: readonly string[] =
  "debug inspect interactive optimize dont_write_bytecode no_user_site no_site ignore_environment verbose bytes_warning quiet hash_randomization isolated dev_mode utf8_mode warn_default_encoding safe_path".split(
    " ",
  );
const LOWEST_DIGIT_LIMIT = 640;

/** The module `sys`. */
export function installSys(py: Interp): void {
  py.defineModule("sys", (_py, module) => {
    const { heap } = py;
    const set = (name: string, v: Value) => py.setModuleAttr(module, name, v);
    const define = defineIn(py, module);
    const struct = (name: string, fields: Readonly<Record<string, Value>>) => {
      const type = py.defineType(name);
      return heap.newHosted(new StructSequence(type, heap.tuple(Object.values(fields)), Object.keys(fields)));
    };
    set("argv", py.newList(py.argv.map((arg) => heap.str(arg))));
    set("modules", modulesDict(py));
    set("path", pathList(py));
    set("maxsize", heap.int(9223372036854775807n));
    set("maxunicode", 0x10ffff);
    set("byteorder", heap.intern("little"));
    set("platform", heap.intern(process.platform));
    set("executable", heap.str(process.execPath));
    set("version", heap.str("3.13.0 (Serigraph)"));
    set("hexversion", 0x030d00f0);
    set(
      "version_info",
      struct("sys.version_info", {
        major: 3,
        minor: 13,
        micro: 0,
        releaselevel: heap.intern("final"),
        serial: 0,
      }),
    );
    set(
      "float_info",
      struct("sys.float_info", {
        max: mkFloat(Number.MAX_VALUE),
        max_exp: 1024,
        max_10_exp: 308,
        min: mkFloat(2 ** -1022),
        min_exp: -1021,
        min_10_exp: -307,
        dig: 15,
        mant_dig: 53,
        epsilon: mkFloat(Number.EPSILON),
        radix: 2,
        rounds: 1,
      }),
    );
    set(
      "int_info",
      struct("sys.int_info", {
        bits_per_digit: 30,
        sizeof_digit: 4,
        default_max_str_digits: 4300,
        str_digits_check_threshold: LOWEST_DIGIT_LIMIT,
      }),
    );
    set("implementation", struct("types.SimpleNamespace", { name: heap.intern("serigraph") }));
    const current = (): Value => currentHandled(py) ?? NONE;
    define("exception", current, 0);
    define(
      "exc_info",
      () => {
        const v = current();
        if (v === NONE) return heap.tuple([NONE, NONE, NONE]);
        return heap.tuple([py.typeOf(v).object, v, py.getAttr(v, "__traceback__")]);
      },
      0,
    );
    const streams = standardStreams(py);
    for (const name of ["stdin", "stdout", "stderr"] as const) {
      set(name, streams[name]);
      set(`__${name}__`, streams[name]);
    }
    set("dont_write_bytecode", FALSE);
    define(
      "exit",
      ([status]) => {
        throw py.errorWith("SystemExit", status === undefined ? [] : [status]);
      },
      0,
      1,
    );
    define("getrecursionlimit", () => heap.u32[CONTEXT.RECURSION_LIMIT >>> 2]!, 0);
    define(
      "setrecursionlimit",
      ([v]) => {
        const limit = py.index(v!);
        if (limit < 1) throw py.error("ValueError", "recursion limit must be greater or equal than 1");
        if (limit > 0x7fffffff) throw py.error("OverflowError", "Python int too large to convert to C int");
        if (limit <= heap.u32[CONTEXT.DEPTH >>> 2]!)
          throw py.error(
            "RecursionError",
            `cannot set the recursion limit to ${limit} at the recursion depth ${heap.u32[CONTEXT.DEPTH >>> 2]!}: the limit is too low`,
          );
        heap.u32[CONTEXT.RECURSION_LIMIT >>> 2] = limit;
        return NONE;
      },
      1,
    );
    define("get_int_max_str_digits", () => py.intMaxStrDigits, 0);
    define("set_int_max_str_digits", (args, kw) => {
      const [v] = bindArguments(py, "set_int_max_str_digits", ["maxdigits"], args, kw, { required: 1 });
      const digits = py.index(v!);
      if (digits !== 0 && digits < LOWEST_DIGIT_LIMIT)
        throw py.error("ValueError", `maxdigits must be 0 or larger than ${LOWEST_DIGIT_LIMIT}`);
      if (digits > 0x7fffffff) throw py.error("OverflowError", "Python int too large to convert to C int");
      py.intMaxStrDigits = digits;
      return NONE;
    });
    define(
      "intern",
      ([v]) => {
        if (!heap.isStr(v!))
          throw py.error("TypeError", `intern() argument must be str, not ${py.typeName(v!)}`);
        return heap.intern(heap.strOf(v!));
      },
      1,
    );
    // the module that called: functions of the library do not count
    define(
      "_getframemodulename",
      () => {
        for (let at = py.frame; at !== 0; at = heap.u32[(at + FRAME.PREVIOUS) >>> 2]!) {
          const { code, module: running } = codeOfFrame(py, at);
          if (!isLibraryCode(code)) return py.findAttr(running.object, "__name__") ?? NONE;
        }
        return NONE;
      },
      0,
      1,
    );
    define(
      "_getframe",
      ([depth]) => {
        const v = runningFrame(py, depth === undefined ? 0 : Math.max(0, py.index(depth)));
        if (v === undefined) throw py.error("ValueError", "call stack is not deep enough");
        return v;
      },
      0,
      1,
    );
    for (const name of ["prefix", "exec_prefix", "base_prefix", "base_exec_prefix"])
      set(name, heap.str(libraryFolder));
    set("warnoptions", py.newList([]));
    set("orig_argv", py.newList([process.execPath, ...py.argv].map((arg) => heap.str(arg))));
    set("float_repr_style", heap.intern("short"));
    set("api_version", 1013);
    set("platlibdir", heap.intern("lib"));
    set("pycache_prefix", NONE);
    set("meta_path", py.newList([]));
    set("path_hooks", py.newList([]));
    set("path_importer_cache", py.newDict());
    set("builtin_module_names", heap.tuple(BUILTIN_NAMES.map((name) => heap.intern(name))));
    set(
      "stdlib_module_names",
      py.newSet(
        standardModules.map((name) => heap.intern(name)),
        true,
      ),
    );
    set(
      "hash_info",
      struct("sys.hash_info", {
        width: 64,
        modulus: heap.int(2305843009213693951n),
        inf: 314159,
        nan: 0,
        imag: 1000003,
        algorithm: heap.intern("siphash13"),
        hash_bits: 64,
        seed_bits: 128,
        cutoff: 0,
      }),
    );
    const flags: Record<string, Value> = {};
    for (const name of FLAGS) flags[name] = name === "hash_randomization" || name === "utf8_mode" ? 1 : 0;
    flags["int_max_str_digits"] = py.intMaxStrDigits;
    set("flags", struct("sys.flags", flags));
    for (const name of ["gettrace", "getprofile"]) define(name, () => NONE, 0);
    for (const name of ["settrace", "setprofile"])
      define(
        name,
        ([v]) => {
          if (v === NONE) return NONE;
          throw py.error("NotImplementedError", `sys.${name}() is not supported`);
        },
        1,
      );
    define("getfilesystemencoding", () => heap.intern("utf-8"), 0);
    define("getfilesystemencodeerrors", () => heap.intern("surrogateescape"), 0);
    define("getswitchinterval", () => mkFloat(0.005), 0);
    define("setswitchinterval", () => NONE, 1);
    define("getrefcount", () => 2, 1);
    define("is_finalizing", () => FALSE, 0);
    define("audit", () => NONE);
    define("addaudithook", () => NONE, 1);
    define(
      "displayhook",
      ([v]) => {
        if (v !== NONE) py.write(`${py.repr(v!)}\n`);
        return NONE;
      },
      1,
    );
    define(
      "excepthook",
      ([, v]) => {
        py.stdout.flush();
        py.stderr.write(formatException(py, v!));
        return NONE;
      },
      3,
    );
    set("__excepthook__", py.getAttr(module.object, "excepthook"));
    set("__displayhook__", py.getAttr(module.object, "displayhook"));
    define("getdefaultencoding", () => heap.intern("utf-8"), 0);
    define("getsizeof", ([v]) => objectSize(py, v!), 1, 2);
  });
}

/** Bytes an object takes in the heap, roughly; values that are no objects count as their CPython objects. */
function objectSize(py: Interp, v: Value): Value {
  const { heap } = py;
  if (!isPointer(v)) return typeof v === "object" ? 24 : 28;
  const units = heap.u32[(offsetOf(v) >>> 2) + 1]! >>> 16;
  if (units > 0) return units * 16;
  switch (heap.typeOf(v)) {
    case TYPE.STR:
      return 16 + heap.strLength(v) * (heap.u8[offsetOf(v) + 5]! & 7);
    default:
      return 16 + py.length(v) * 8;
  }
}
