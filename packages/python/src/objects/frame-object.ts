import { CONTEXT, FRAME } from "../heap/layout.ts";
import { NONE, type Value } from "../heap/value.ts";
import type { Interp } from "../interp.ts";
import { codeOfFrame } from "../vm/frame.ts";
import type { LoadedCode } from "../vm/load.ts";
import { PRELUDE_FILE } from "../vm/prelude.ts";
import type { Hosted } from "./hosted.ts";
import { builtinsNamespace, localsOfFrame, namespaceOf } from "./namespace.ts";
import { newType, type TypeInfo } from "./types.ts";

/** A frame as it was when asked for: where it stood. Frames themselves lie on a stack and are used again. */
interface Shot {
  readonly code: LoadedCode;
  readonly pc: number;
  /** Its offset; 0 for a frame that has been left. */
  readonly frame: number;
  /** Of a frame in a generator that does not run: the generator, and whether it may still go on. */
  readonly owner?: { readonly generator: Value; readonly waits: () => boolean };
}

const types = new WeakMap<Interp, TypeInfo>();

function frameType(py: Interp): TypeInfo {
  let type = types.get(py);
  if (type === undefined) types.set(py, (type = newType(py, "frame")));
  return type;
}

/** `sys._getframe()`, `tb_frame` and `gi_frame`. */
class FrameObject implements Hosted {
  readonly type: TypeInfo;
  /** The frames from this one outwards. */
  private readonly shots: readonly Shot[];
  private readonly at: number;
  private locals: Value | undefined;

  constructor(type: TypeInfo, shots: readonly Shot[], at: number) {
    this.type = type;
    this.shots = shots;
    this.at = at;
  }

  trace(visit: (v: Value) => void): void {
    if (this.locals !== undefined) visit(this.locals);
    for (const { code, owner } of this.shots) {
      visit(code.object);
      if (owner !== undefined) visit(owner.generator);
    }
  }

  /** Of a frame that still runs, where it is now; of a generator that waits, its `yield`. */
  private position(py: Interp): number {
    const { code, frame, pc, owner } = this.shots[this.at]!;
    if (isRunning(py, frame, code)) return py.heap.u32[(frame + FRAME.PC) >>> 2]!;
    return owner?.waits() === true ? py.heap.u32[(frame + FRAME.PC) >>> 2]! - 1 : pc;
  }

  private line(py: Interp): number {
    const { code } = this.shots[this.at]!.code;
    return code.positions[this.position(py)]?.line ?? code.firstLine;
  }

  getAttr(py: Interp, name: string): Value | undefined {
    const { code, frame, owner } = this.shots[this.at]!;
    switch (name) {
      case "f_code":
        return code.object;
      case "f_lineno":
        return this.line(py);
      case "f_lasti":
        return this.position(py) * 2;
      case "f_globals":
        return namespaceOf(py, code.module);
      case "f_builtins":
        return builtinsNamespace(py);
      case "f_locals":
        if (code.code.kind === "module") return namespaceOf(py, code.module);
        if (owner?.waits() === true) return localsOfFrame(py, frame);
        return (this.locals ??= isRunning(py, frame, code) ? localsOfFrame(py, frame) : py.newDict());
      case "f_back":
        return this.at + 1 < this.shots.length
          ? py.heap.newHosted(new FrameObject(this.type, this.shots, this.at + 1))
          : NONE;
      case "f_trace":
        return NONE;
      default:
        return undefined;
    }
  }

  setAttr(_py: Interp, name: string): boolean {
    return name === "f_trace";
  }

  repr(py: Interp): string {
    const { code } = this.shots[this.at]!.code;
    return `<frame, file ${py.text.quote(code.fileName)}, line ${this.line(py)}, code ${code.name}>`;
  }
}

function isRunning(py: Interp, wanted: number, code: LoadedCode): boolean {
  const { u32 } = py.heap;
  for (let frame = u32[CONTEXT.FRAME >>> 2]!; frame !== 0; frame = u32[(frame + FRAME.PREVIOUS) >>> 2]!)
    if (frame === wanted) return codeOfFrame(py, frame) === code;
  return false;
}

/** The frame `depth` calls out from the running one; undefined when there are not so many. */
export function runningFrame(py: Interp, depth: number): Value | undefined {
  const shots = runningShots(py);
  return depth < shots.length ? py.heap.newHosted(new FrameObject(frameType(py), shots, depth)) : undefined;
}

/** The frame at offset `frame`, which a generator has: running, or where it waits. */
export function generatorFrame(py: Interp, frame: number, generator: Value, waits: () => boolean): Value {
  const code = codeOfFrame(py, frame);
  const shots: readonly Shot[] = waits()
    ? [{ code, pc: 0, frame, owner: { generator, waits } }]
    : runningShots(py);
  const at = shots.findIndex((shot) => shot.frame === frame);
  return at < 0 ? NONE : py.heap.newHosted(new FrameObject(frameType(py), shots, at));
}

function runningShots(py: Interp): Shot[] {
  const { u32 } = py.heap;
  const shots: Shot[] = [];
  for (let frame = u32[CONTEXT.FRAME >>> 2]!; frame !== 0; frame = u32[(frame + FRAME.PREVIOUS) >>> 2]!) {
    const code = codeOfFrame(py, frame);
    // comprehensions are, for who looks, part of the function around them
    if (code.code.fileName === PRELUDE_FILE || code.code.kind === "comprehension") continue;
    shots.push({ code, pc: u32[(frame + FRAME.PC) >>> 2]!, frame });
  }
  return shots;
}

/** The frames of a traceback from one entry outwards. */
export function frameOfEntries(
  py: Interp,
  entries: readonly { readonly code: LoadedCode; readonly pc: number }[],
  at: number,
): Value {
  const shots = entries.map(({ code, pc }) => ({ code, pc, frame: 0 }));
  return py.heap.newHosted(new FrameObject(frameType(py), shots, at));
}

export const frameTypeObject = (py: Interp): Value => frameType(py).object;
