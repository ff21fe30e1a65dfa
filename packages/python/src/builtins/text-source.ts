/** Text that is read from a stream of bytes: decoded in chunks, line ends as `newline` says. */
import type { Interp } from "../interp.ts";
import { latin1 } from "../objects/bytes.ts";
import { decodeBytes } from "../text/codecs.ts";
import type { ByteStream } from "./byte-stream.ts";

const CHUNK = 1 << 16;

/** How bytes are text: a codec, what to do with errors, and open()'s `newline` (undefined for None). */
export interface TextLayout {
  readonly encoding: string;
  readonly errors: string;
  readonly newline: string | undefined;
}

const isUtf8 = (encoding: string): boolean => /^utf[-_ ]?8$/i.test(encoding);
/** A byte of these is a character or an error, whatever is around it. */
const isSingleByte = (encoding: string): boolean => /latin|ascii|8859|^l1$|646|cp819/i.test(encoding);

export class TextSource {
  private readonly stream: ByteStream;
  private readonly layout: TextLayout;
  /** Of UTF-8 without an error handler, the usual case. */
  private readonly decoder: TextDecoder | undefined;
  /** Bytes of a character that has not come whole. */
  private text = "";
  private at = 0;
  private ended = false;
  private heldReturn = false;
  private sawReturn = false;

  constructor(stream: ByteStream, layout: TextLayout) {
    this.stream = stream;
    this.layout = layout;
    if (isUtf8(layout.encoding) && layout.errors === "strict")
      this.decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  }

  private decode(py: Interp): string {
    const { encoding, errors } = this.layout;
    if (this.decoder !== undefined) {
      const bytes = this.stream.some(py, CHUNK);
      this.ended = bytes.length === 0;
      try {
        return this.decoder.decode(bytes, { stream: bytes.length > 0 });
      } catch {
        decodeBytes(py, latin1(bytes), "utf-8", "strict"); // throws with the place, unless a character was cut
        throw py.error("UnicodeDecodeError", "'utf-8' codec can't decode the file: invalid data");
      }
    }
    if (isSingleByte(encoding)) {
      const bytes = this.stream.some(py, CHUNK);
      this.ended = bytes.length === 0;
      return decodeBytes(py, latin1(bytes), encoding, errors);
    }
    let all = "";
    for (;;) {
      const bytes = this.stream.some(py, CHUNK);
      if (bytes.length === 0) break;
      all += latin1(bytes);
    }
    this.ended = true;
    return decodeBytes(py, all, encoding, errors);
  }

  private fill(py: Interp): boolean {
    if (this.ended) return false;
    let more = this.decode(py);
    const { newline } = this.layout;
    if (newline === undefined || newline === "") {
      if (this.heldReturn) more = `\r${more}`;
      this.heldReturn = !this.ended && more.endsWith("\r");
      if (this.heldReturn) more = more.slice(0, -1);
      if (newline === undefined && more.includes("\r")) {
        more = more.replace(/\r\n?/g, "\n");
        this.sawReturn = true;
      }
    }
    this.text = this.text.slice(this.at) + more;
    this.at = 0;
    return true;
  }

  /** Where the line from `from` on ends, -1 when that is not in the buffer. */
  private lineEnd(from: number): number {
    const { newline } = this.layout;
    const { text } = this;
    if (newline === undefined || newline === "\n") return text.indexOf("\n", from) + 1 || -1;
    if (newline !== "") {
      const at = text.indexOf(newline, Math.max(0, from - newline.length + 1));
      return at < 0 ? -1 : at + newline.length;
    }
    for (let i = from; i < text.length; i++) {
      const c = text.charCodeAt(i);
      if (c === 10) return i + 1;
      if (c === 13) return text.charCodeAt(i + 1) === 10 ? i + 2 : i + 1;
    }
    return -1;
  }

  /** The next line with its end, at most `limit` UTF-16 units; "" at the end of the file. */
  line(py: Interp, limit: number): string {
    let searched = this.at;
    for (;;) {
      const end = this.lineEnd(searched);
      if (end >= 0) return this.take(Math.min(end, this.at + limit));
      if (this.text.length - this.at >= limit) return this.take(this.at + limit);
      searched = this.text.length - this.at;
      if (!this.fill(py)) return this.take(this.text.length);
    }
  }

  all(py: Interp): string {
    const parts: string[] = [];
    do parts.push(this.take(this.text.length));
    while (this.fill(py));
    return parts.join("");
  }

  /** `count` characters, fewer at the end. */
  characters(py: Interp, count: number): string {
    let out = "";
    for (let n = 0; n < count;) {
      if (this.at >= this.text.length && !this.fill(py)) break;
      if (this.at >= this.text.length) continue;
      const size = this.text.codePointAt(this.at)! > 0xffff ? 2 : 1;
      out += this.text.slice(this.at, this.at + size);
      this.at += size;
      n++;
    }
    return out;
  }

  /** Bytes that were read from the stream and not yet given out. */
  unreadBytes(py: Interp, encode: (text: string) => number): number {
    const held = this.heldReturn ? "\r" : "";
    if (this.sawReturn && this.at < this.text.length)
      throw py.error("OSError", "can't reconstruct logical file position");
    return encode(this.text.slice(this.at) + held);
  }

  private take(to: number): string {
    const text = this.text.slice(this.at, to);
    this.at = to;
    return text;
  }
}
