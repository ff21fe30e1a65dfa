/** BLAKE2b and BLAKE2s with all their parameters (RFC 7693; salt, person and trees as in the specification of 2013). */
export interface Blake2Options {
  readonly digest_size: number;
  readonly key: Buffer;
  readonly salt: Buffer;
  readonly person: Buffer;
  readonly fanout: number;
  readonly depth: number;
  readonly leaf_size: number;
  readonly node_offset: number | bigint;
  readonly node_depth: number;
  readonly inner_size: number;
  readonly last_node: number;
}

const SIGMA = [
  "0123456789abcdef", "ea489fd61c02b753", "b8c052fdae367194", "7931dcbe265a40f8", "905724afe1bc683d",
  "2c6a0b834d75fe19", "c51fed4a0763928b", "db7ec13950f4862a", "6fe9b308c2d714a5", "a2847615fb9e3cd0",
].map((row) => [...row].map((digit) => Number.parseInt(digit, 16))); // prettier-ignore

/** The fractional parts of the square roots of the first primes, as of SHA-512; their upper halves are SHA-256's. */
const IV = [
  0x6a09e667f3bcc908n, 0xbb67ae8584caa73bn, 0x3c6ef372fe94f82bn, 0xa54ff53a5f1d36f1n,
  0x510e527fade682d1n, 0x9b05688c2b3e6c1fn, 0x1f83d9abfb41bd6bn, 0x5be0cd19137e2179n,
]; // prettier-ignore

/** Which words of the state each G of a round works on. */
const LANES = [
  [0, 4, 8, 12], [1, 5, 9, 13], [2, 6, 10, 14], [3, 7, 11, 15],
  [0, 5, 10, 15], [1, 6, 11, 12], [2, 7, 8, 13], [3, 4, 9, 14],
] as const; // prettier-ignore

const MASK = 0xffffffffffffffffn;

function compress64(h: bigint[], m: bigint[], count: bigint, last: bigint, lastNode: bigint): void {
  const v = [...h, ...IV];
  v[12]! ^= count & MASK;
  v[13]! ^= count >> 64n;
  v[14]! ^= last;
  v[15]! ^= lastNode;
  const rotate = (x: bigint, n: bigint): bigint => ((x >> n) | (x << (64n - n))) & MASK;
  for (let round = 0; round < 12; round++) {
    const s = SIGMA[round % 10]!;
    for (let i = 0; i < 8; i++) {
      const [a, b, c, d] = LANES[i]!;
      v[a] = (v[a]! + v[b]! + m[s[2 * i]!]!) & MASK;
      v[d] = rotate(v[d]! ^ v[a]!, 32n);
      v[c] = (v[c]! + v[d]!) & MASK;
      v[b] = rotate(v[b]! ^ v[c]!, 24n);
      v[a] = (v[a]! + v[b]! + m[s[2 * i + 1]!]!) & MASK;
      v[d] = rotate(v[d]! ^ v[a]!, 16n);
      v[c] = (v[c]! + v[d]!) & MASK;
      v[b] = rotate(v[b]! ^ v[c]!, 63n);
    }
  }
  for (let i = 0; i < 8; i++) h[i]! ^= v[i]! ^ v[i + 8]!;
}

function compress32(h: bigint[], m: bigint[], count: bigint, last: bigint, lastNode: bigint): void {
  const v = Int32Array.from(
    [...h.map(Number), ...IV.map((word) => Number(word >> 32n))].map((word) => word | 0),
  );
  const words = m.map((word) => Number(word) | 0);
  v[12]! ^= Number(count & 0xffffffffn);
  v[13]! ^= Number((count >> 32n) & 0xffffffffn);
  v[14]! ^= Number(last & 0xffffffffn);
  v[15]! ^= Number(lastNode & 0xffffffffn);
  const rotate = (x: number, n: number): number => (x >>> n) | (x << (32 - n));
  for (let round = 0; round < 10; round++) {
    const s = SIGMA[round]!;
    for (let i = 0; i < 8; i++) {
      const [a, b, c, d] = LANES[i]!;
      v[a] = v[a]! + v[b]! + words[s[2 * i]!]!;
      v[d] = rotate(v[d]! ^ v[a]!, 16);
      v[c] = v[c]! + v[d]!;
      v[b] = rotate(v[b]! ^ v[c]!, 12);
      v[a] = v[a]! + v[b]! + words[s[2 * i + 1]!]!;
      v[d] = rotate(v[d]! ^ v[a]!, 8);
      v[c] = v[c]! + v[d]!;
      v[b] = rotate(v[b]! ^ v[c]!, 7);
    }
  }
  for (let i = 0; i < 8; i++) h[i] = BigInt((Number(h[i]!) ^ v[i]! ^ v[i + 8]!) >>> 0);
}

export class Blake2 {
  private readonly wide: boolean;
  private readonly options: Blake2Options;
  private h: bigint[];
  private count = 0n;
  /** Of the block that is not full; a full one is kept until more comes, as the last one is compressed differently. */
  private pending: Buffer = Buffer.alloc(0);

  /** @param wide BLAKE2b */
  constructor(wide: boolean, options: Blake2Options) {
    this.wide = wide;
    this.options = options;
    const half = wide ? 16 : 8;
    const p = Buffer.alloc(wide ? 64 : 32);
    p[0] = options.digest_size;
    p[1] = options.key.length;
    p[2] = options.fanout;
    p[3] = options.depth;
    p.writeUInt32LE(options.leaf_size, 4);
    if (wide) p.writeBigUInt64LE(BigInt(options.node_offset), 8);
    else p.writeUIntLE(Number(options.node_offset), 8, 6);
    p[wide ? 16 : 14] = options.node_depth;
    p[wide ? 17 : 15] = options.inner_size;
    options.salt.copy(p, 2 * half);
    options.person.copy(p, 3 * half);
    this.h = this.wordsOf(p, 0)
      .slice(0, 8)
      .map((word, i) => word ^ (wide ? IV[i]! : IV[i]! >> 32n));
    if (options.key.length > 0) {
      const block = Buffer.alloc(this.blockBytes);
      options.key.copy(block);
      this.update(block);
    }
  }

  private get blockBytes(): number {
    return this.wide ? 128 : 64;
  }

  private wordsOf(data: Buffer, at: number): bigint[] {
    const words: bigint[] = [];
    const end = Math.min(at + this.blockBytes, data.length);
    for (; at < end; at += this.wide ? 8 : 4)
      words.push(this.wide ? data.readBigUInt64LE(at) : BigInt(data.readUInt32LE(at)));
    return words;
  }

  private block(h: bigint[], data: Buffer, at: number, last: boolean): void {
    const flag = last ? MASK : 0n;
    const node = last && this.options.last_node ? MASK : 0n;
    (this.wide ? compress64 : compress32)(h, this.wordsOf(data, at), this.count, flag, node);
  }

  update(more: Buffer): void {
    const data = Buffer.concat([this.pending, more]);
    let at = 0;
    for (; data.length - at > this.blockBytes; at += this.blockBytes) {
      this.count += BigInt(this.blockBytes);
      this.block(this.h, data, at, false);
    }
    this.pending = data.subarray(at);
  }

  /** The state is not to be used after it. */
  digest(): Buffer {
    const block = Buffer.alloc(this.blockBytes);
    this.pending.copy(block);
    this.count += BigInt(this.pending.length);
    this.block(this.h, block, 0, true);
    const out = Buffer.alloc(this.wide ? 64 : 32);
    this.h.forEach((word, i) =>
      this.wide ? out.writeBigUInt64LE(word, 8 * i) : out.writeUInt32LE(Number(word), 4 * i),
    );
    return out.subarray(0, this.options.digest_size);
  }

  copy(): Blake2 {
    const copy = Object.create(Blake2.prototype) as Blake2;
    Object.assign(copy, this, { h: [...this.h] });
    return copy;
  }
}
