import type Koffi from "koffi";
import { loadKoffi } from "./load-koffi.ts";

/** A C function. 64-bit integers come back as numbers, as far as they fit. */
export type NativeFunction = (...args: (number | string | number[])[]) => number;

/**
 * How the operating systems' functions are called: through koffi in earnest, through a recorder in the tests of the systems
 * that are not at hand.
 */
export interface NativeCalls {
  /**
   * Finds C functions in the first of `libraries` that there is. Prototypes are in C; integers that hold addresses are
   * declared `int64_t`, so that they are numbers on this side.
   */
  bind(libraries: readonly string[], prototype: string): NativeFunction;
  /** `errno` of the last call. */
  errno(): number;
  /** `ENOMEM` for 12 and so on, as this system numbers them. */
  errnoName(code: number): string | undefined;
  view(address: number, byteLength: number): ArrayBuffer;
}

let loaded: typeof Koffi | undefined;

/** koffi, loaded at the first use: importing this package costs no native library. */
export function koffi(): typeof Koffi {
  loaded ??= loadKoffi();
  return loaded;
}

/** Calls through koffi. */
export function koffiCalls(): NativeCalls {
  return {
    bind(libraries, prototype) {
      let failure: unknown;
      for (const library of libraries) {
        try {
          // An empty name is the running process: whatever node itself is linked with.
          return koffi()
            .load(library === "" ? null : library)
            .func(prototype) as NativeFunction;
        } catch (error) {
          failure = error;
        }
      }
      throw new Error(`none of ${libraries.join(", ")} has ${prototype}`, { cause: failure });
    },
    errno: () => koffi().errno(),
    errnoName(code) {
      for (const [name, value] of Object.entries(koffi().os.errno)) if (value === code) return name;
      return undefined;
    },
    view: (address, byteLength) => koffi().view(address, byteLength),
  };
}
