/** `_digest`, for `lib/hashlib.py`: hash functions, by node:crypto where it has them. */
import { NONE, type Value } from "../../heap/value.ts";
import type { Interp } from "../../interp.ts";
import { findBufferText, newBytes } from "../../objects/bytes.ts";
import type { Hosted } from "../../objects/hosted.ts";
import { newType, type TypeInfo } from "../../objects/types.ts";
import { Blake2, type Blake2Options } from "./blake2.ts";
import { defineIn } from "./define.ts";

/** Loaded at the first use: it takes longer than all that starting a program takes otherwise. */
const crypto = (): typeof import("node:crypto") => process.getBuiltinModule("node:crypto");

/** What has been hashed so far. Of shakes the length of the digest is known at the end only: their data is kept. */
class State implements Hosted {
  readonly type: TypeInfo;
  readonly algorithm: string;
  /** Not yet given to `hash`: a digest of one piece needs none. */
  private piece: Buffer | undefined;
  private hash: import("node:crypto").Hash | Blake2 | undefined;
  private readonly kept: Buffer[] = [];

  constructor(type: TypeInfo, algorithm: string, hash?: import("node:crypto").Hash | Blake2) {
    this.type = type;
    this.algorithm = algorithm;
    this.hash = hash;
  }

  private get keeps(): boolean {
    return this.algorithm.startsWith("shake");
  }

  update(data: Buffer): void {
    if (this.keeps) this.kept.push(data);
    else if (this.hash === undefined && this.piece === undefined) this.piece = data;
    else {
      this.hash ??= crypto().createHash(this.algorithm);
      if (this.piece !== undefined) this.hash.update(this.piece);
      this.piece = undefined;
      this.hash.update(data);
    }
  }

  digest(length: number): Buffer {
    if (this.keeps) {
      if (length === 0) return Buffer.alloc(0);
      const hash = crypto().createHash(this.algorithm, { outputLength: length });
      for (const data of this.kept) hash.update(data);
      return hash.digest();
    }
    if (this.hash !== undefined) return this.hash.copy().digest();
    return crypto().hash(this.algorithm, this.piece ?? Buffer.alloc(0), "buffer");
  }

  copy(): State {
    const copy = new State(this.type, this.algorithm, this.hash?.copy());
    copy.piece = this.piece;
    copy.kept.push(...this.kept);
    return copy;
  }
}

export function installDigest(py: Interp): void {
  py.defineModule("_digest", (_py, module) => {
    const { heap } = py;
    const define = defineIn(py, module);
    const type = newType(py, "digest");
    const stateOf = (v: Value): State => {
      const state = heap.hostedOf(v);
      if (!(state instanceof State)) throw py.error("TypeError", "not the state of a hash");
      return state;
    };
    const data = (v: Value): Buffer => {
      const text = findBufferText(py, v);
      if (text !== undefined) return Buffer.from(text, "latin1");
      if (heap.isStr(v)) throw py.error("TypeError", "Strings must be encoded before hashing");
      throw py.error("TypeError", "object supporting the buffer API required");
    };
    const bytes = (made: Buffer): Value => newBytes(py, made.toString("latin1"));
    define("new", ([name]) => heap.newHosted(new State(type, heap.strOf(name!))), 1);
    define(
      "blake2",
      ([wide, options]) => {
        const given: Record<string, number | bigint | Buffer | boolean> = {};
        for (const [key, v] of py.dictEntries(options!)) {
          const text = findBufferText(py, v);
          given[heap.strOf(key)] = text === undefined ? heap.intOf(v) : Buffer.from(text, "latin1");
        }
        const blake = new Blake2(py.truth(wide!), given as unknown as Blake2Options);
        return heap.newHosted(new State(type, "blake2", blake));
      },
      2,
    );
    define("update", ([v, more]) => (stateOf(v!).update(data(more!)), NONE), 2);
    define("digest", ([v, length]) => bytes(stateOf(v!).digest(py.index(length!))), 2);
    define("hexdigest", ([v, length]) => heap.str(stateOf(v!).digest(py.index(length!)).toString("hex")), 2);
    define("copy", ([v]) => heap.newHosted(stateOf(v!).copy()), 1);
    define(
      "pbkdf2",
      ([name, password, salt, rounds, length]) =>
        bytes(
          crypto().pbkdf2Sync(
            data(password!),
            data(salt!),
            py.index(rounds!),
            py.index(length!),
            heap.strOf(name!),
          ),
        ),
      5,
    );
    define(
      "scrypt",
      ([password, salt, n, r, p, most, length]) =>
        bytes(
          crypto().scryptSync(data(password!), data(salt!), py.index(length!), {
            N: py.index(n!),
            r: py.index(r!),
            p: py.index(p!),
            maxmem: py.index(most!),
          }),
        ),
      7,
    );
    define("random", ([count]) => bytes(crypto().randomBytes(py.index(count!))), 1);
  });
}
