import { TYPE } from "../heap/layout.ts";
import type { Value } from "../heap/value.ts";
import type { Interp } from "../interp.ts";
import { findBufferText, newBytes, textOfBytesLike } from "../objects/bytes.ts";
import { bindArguments, type Keywords } from "./arguments.ts";

function isLittle(py: Interp, order: Value | undefined): boolean {
  if (order === undefined) return false;
  if (!py.heap.isStr(order)) throw py.error("TypeError", `byteorder must be str, not ${py.typeName(order)}`);
  const text = py.heap.strOf(order);
  if (text !== "little" && text !== "big")
    throw py.error("ValueError", "byteorder must be either 'little' or 'big'");
  return text === "little";
}

const isSigned = (py: Interp, v: Value | undefined): boolean => v !== undefined && py.truth(v);

function toBytes(py: Interp, [self, ...args]: Value[], kw: Keywords): Value {
  const [size, order, signed] = bindArguments(py, "to_bytes", ["length", "byteorder", "signed"], args, kw, {
    positional: 2,
  });
  const length = size === undefined ? 1 : py.index(size);
  const little = isLittle(py, order);
  if (length < 0) throw py.error("ValueError", "length argument must be non-negative");
  const n = py.heap.bigIntOf(self!);
  if (n < 0n && !isSigned(py, signed))
    throw py.error("OverflowError", "can't convert negative int to unsigned");
  const bits = BigInt(length) * 8n;
  const fits = isSigned(py, signed)
    ? length === 0
      ? n === 0n
      : n >= -(1n << (bits - 1n)) && n < 1n << (bits - 1n)
    : n < 1n << bits;
  if (!fits) throw py.error("OverflowError", "int too big to convert");
  const hex =
    length === 0
      ? ""
      : BigInt.asUintN(Number(bits), n)
          .toString(16)
          .padStart(length * 2, "0");
  const bytes = Buffer.from(hex, "hex");
  if (little) bytes.reverse();
  return newBytes(py, bytes.toString("latin1"));
}

function fromBytes(py: Interp, args: Value[], kw: Keywords): Value {
  const [source, order, signed] = bindArguments(
    py,
    "from_bytes",
    ["bytes", "byteorder", "signed"],
    args,
    kw,
    {
      required: 1,
      positional: 2,
    },
  );
  const little = isLittle(py, order);
  const bytes = Buffer.from(findBufferText(py, source!) ?? textOfBytesLike(py, source!, "bytes"), "latin1");
  if (little) bytes.reverse();
  if (bytes.length === 0) return 0;
  const n = BigInt(`0x${bytes.toString("hex")}`);
  return py.heap.int(isSigned(py, signed) ? BigInt.asIntN(bytes.length * 8, n) : n);
}

/** int.to_bytes and int.from_bytes. */
export function installIntBytes(py: Interp): void {
  py.defineMethod(TYPE.INT, "to_bytes", (_, args, kw) => toBytes(py, args, kw));
  py.types[TYPE.INT]!.statics.set(
    "from_bytes",
    py.newFunction("from_bytes", (_, args, kw) => fromBytes(py, args, kw)),
  );
}
