import { OP } from "../../bytecode/opcodes.ts";
import { NONE, type Value } from "../../heap/value.ts";
import type { Interp } from "../../interp.ts";
import { bareInstance } from "../../objects/bare.ts";
import type { MappingProxy } from "../../objects/class-attributes.ts";
import { hostedMember, newMethod, Property } from "../../objects/descriptors.ts";
import { DictProxy } from "../../objects/dict-proxy.ts";
import { frameTypeObject } from "../../objects/frame-object.ts";
import { newModule } from "../../objects/module.ts";
import { CORE_TYPE, typeOfTypeObject } from "../../objects/types.ts";
import { TYPE } from "../../heap/layout.ts";
import { runModule } from "../../vm/import.ts";
import { formatException, formatLastLines, tracebackTexts } from "../../vm/traceback.ts";
import { GENERATED } from "../../library-folder.ts";
import { binaryTypes } from "../binary-file.ts";
import { unsupportedType } from "../file.ts";
import { standardStreams } from "../files.ts";
import { defineIn } from "./define.ts";

/** `_lib` and `_types`: what the library's modules in Python need of the interpreter. */
export function installLibrary(py: Interp): void {
  const { heap } = py;
  let generated = 0;
  py.types[TYPE.METHOD]!.new = (_p, [fn, self]) => {
    if (fn === undefined || self === undefined)
      throw py.error("TypeError", "method expected 2 arguments, got less");
    return newMethod(py, fn, self);
  };
  const proxy = py.types[CORE_TYPE.MAPPING_PROXY]!;
  py.defineConstructor(
    CORE_TYPE.MAPPING_PROXY,
    (_p, [mapping]) => {
      if (py.findAttr(mapping!, "keys") === undefined)
        throw py.error(
          "TypeError",
          `mappingproxy() argument must be a mapping, not ${py.typeName(mapping!)}`,
        );
      return heap.newHosted(new DictProxy(proxy, mapping!));
    },
    { min: 1, max: 1 },
  );
  py.defineMethod(
    CORE_TYPE.MAPPING_PROXY,
    "get",
    (_p, [self, key, otherwise = NONE]) =>
      (heap.hostedOf(self!) as DictProxy | MappingProxy).get(py, key!, otherwise),
    { min: 1, max: 2 },
  );
  py.defineModule("_lib", (_py, module) => {
    const define = defineIn(py, module);
    // A class that is written in C in CPython: errors name it with its module. Its __name__ stays what it is.
    define(
      "name_type",
      ([type, name]) => {
        typeOfTypeObject(py, type!).name = heap.strOf(name!);
        return NONE;
      },
      2,
    );
    define("bare", ([v]) => bareInstance(py, v!), 1);
    // Field number i of a named tuple, for native code.
    define(
      "mark_field",
      ([property, i]) => {
        const host = hostedMember(py, property!);
        if (host instanceof Property) host.item = i as number;
        return NONE;
      },
      2,
    );
    // Runs source that a module of the library has made (the __init__ of a dataclass), with these names as its globals.
    define(
      "run",
      ([source, names]) => {
        const made = newModule(py, "_generated");
        for (const [name, v] of py.dictEntries(names!)) py.setModuleAttr(made, heap.strOf(name), v);
        runModule(py, made, heap.strOf(source!), `${GENERATED}${generated++}.py`);
        const result = py.newDict();
        for (const [name, cell] of made.cells) {
          const v: Value = heap.read(cell);
          if (!heap.isUnbound(cell)) py.dictSet(result, heap.intern(name), v);
        }
        return result;
      },
      2,
    );
  });
  py.defineModule("_io_types", (_py, module) => {
    const { raw, reader, writer, random } = binaryTypes(py);
    const types = {
      TextIOWrapper: standardStreams(py).type,
      FileIO: raw,
      BufferedReader: reader,
      BufferedWriter: writer,
      BufferedRandom: random,
      UnsupportedOperation: unsupportedType(py),
    };
    for (const [name, type] of Object.entries(types)) py.setModuleAttr(module, name, type.object);
  });
  py.defineModule("_traceback", (_py, module) => {
    const define = defineIn(py, module);
    const texts = (lines: readonly string[]): Value => py.newList(lines.map((line) => heap.str(line)));
    define("entries", ([v]) => texts(tracebackTexts(py, v!) ?? []), 1);
    define("whole", ([v]) => heap.str(formatException(py, v!)), 1);
    define("last_lines", ([v]) => texts(formatLastLines(py, v!).split(/(?<=\n)/)), 1);
  });
  py.defineModule("_types", (_py, module) => {
    const types: Readonly<Record<string, number>> = {
      BuiltinFunctionType: TYPE.BUILTIN,
      BuiltinMethodType: TYPE.BUILTIN,
      CellType: TYPE.CELL,
      CodeType: TYPE.CODE,
      EllipsisType: TYPE.ELLIPSIS,
      FunctionType: TYPE.FUNCTION,
      GeneratorType: TYPE.GENERATOR,
      GenericAlias: CORE_TYPE.GENERIC_ALIAS,
      LambdaType: TYPE.FUNCTION,
      MappingProxyType: CORE_TYPE.MAPPING_PROXY,
      MethodType: TYPE.METHOD,
      ModuleType: TYPE.MODULE,
      NoneType: TYPE.NONE,
      NotImplementedType: TYPE.NOT_IMPLEMENTED,
      TracebackType: CORE_TYPE.TRACEBACK,
    };
    for (const [name, id] of Object.entries(types)) py.setModuleAttr(module, name, py.types[id]!.object);
    py.setModuleAttr(module, "FrameType", frameTypeObject(py));
    const union = py.binary(OP.OR, py.types[TYPE.INT]!.object, NONE);
    py.setModuleAttr(module, "UnionType", py.typeOf(union).object);
  });
}
