import { type Value } from "../heap/value.ts";
import type { Interp, TypeInfo } from "../interp.ts";
import { bytesOfText } from "../objects/bytes.ts";
import { PyError } from "../objects/exception.ts";
import type { Hosted } from "../objects/hosted.ts";
import { newType } from "../objects/types.ts";
import { encodeText } from "../text/codecs.ts";
import { DescriptorStream, type ByteStream } from "./byte-stream.ts";
import { abandon } from "./open-files.ts";
import { TextSource, type TextLayout } from "./text-source.ts";

const CHUNK = 1 << 16;

const unsupportedTypes = new WeakMap<Interp, TypeInfo>();

/** io.UnsupportedOperation, both an OSError and a ValueError. */
export function unsupportedType(py: Interp): TypeInfo {
  let type = unsupportedTypes.get(py);
  if (type === undefined) {
    const bases = [py.exceptionType("OSError"), py.exceptionType("ValueError")];
    unsupportedTypes.set(py, (type = newType(py, "UnsupportedOperation", bases, true)));
    type.moduleName = "io";
  }
  return type;
}

export const unsupported = (py: Interp, message: string): PyError =>
  new PyError(py.newException(unsupportedType(py), [py.heap.str(message)]));

/** Text that UTF-8 cannot hold: UnicodeEncodeError with CPython's text. */
export function checkEncodable(py: Interp, text: string): void {
  if (!text.isWellFormed()) encodeText(py, text, "utf-8", "strict");
}

/** Files with text that is not written yet; all are written when the process ends. */
const unwritten = new Set<TextFile>();
/** Before the streams' bytes are written: listeners run in the order in which they were added. */
process.prependListener("exit", () => {
  for (const file of unwritten) file.drain();
});

/** Writes the text that files of an interpreter still keep. */
export function drainTextFiles(py: Interp): void {
  for (const file of [...unwritten]) if (file.isOf(py)) file.drain();
}

/** Where a stream's text goes that the interpreter writes itself. */
export interface TextSink {
  write(text: string): void;
  flush(): void;
}

export interface TextFileOptions {
  readonly type: TypeInfo;
  readonly name: Value;
  readonly mode: string;
  readonly stream: ByteStream;
  readonly layout: TextLayout;
  readonly readable: boolean;
  readonly writable: boolean;
  /** The binary file below, which `buffer` gives. */
  readonly buffer: Value;
  readonly sink?: TextSink;
}

/** A text file (`open`, sys.stdin …) or, with `sink`, a stream of the interpreter. */
export class TextFile implements Hosted {
  readonly type: TypeInfo;
  readonly name: Value;
  readonly mode: string;
  readonly stream: ByteStream;
  layout: TextLayout;
  readonly readable: boolean;
  readonly writable: boolean;
  readonly buffer: Value;
  closed = false;
  private source: TextSource | undefined;
  private readonly sink: TextSink | undefined;
  private pending = "";
  private py: Interp | undefined;
  private iterating = false;

  constructor(options: TextFileOptions) {
    this.type = options.type;
    this.name = options.name;
    this.mode = options.mode;
    this.stream = options.stream;
    this.layout = options.layout;
    this.readable = options.readable;
    this.writable = options.writable;
    this.buffer = options.buffer;
    this.sink = options.sink;
    if (this.stream instanceof DescriptorStream) this.stream.holders++;
  }

  unreached(): void {
    const { stream } = this;
    if (stream instanceof DescriptorStream) abandon({ stream, drain: () => this.drain() });
    else unwritten.delete(this);
  }

  trace(visit: (v: Value) => void): void {
    visit(this.name);
    visit(this.buffer);
  }

  checkOpen(py: Interp): void {
    if (this.closed) throw py.error("ValueError", "I/O operation on closed file.");
  }

  reader(py: Interp): TextSource {
    this.checkOpen(py);
    if (!this.readable) throw unsupported(py, "not readable");
    if (this.pending !== "") this.push(py);
    return (this.source ??= new TextSource(this.stream, this.layout));
  }

  private encoded(py: Interp, text: string): Uint8Array {
    const { encoding, errors } = this.layout;
    if (/^utf[-_ ]?8$/i.test(encoding) && text.isWellFormed()) return Buffer.from(text, "utf8");
    return bytesOfText(encodeText(py, text, encoding, errors));
  }

  /** Text already read ahead of the program is given back to the stream. */
  private forget(py: Interp): void {
    if (this.source === undefined) return;
    if (this.stream.seekable) {
      const unread = this.source.unreadBytes(py, (text) => this.encoded(py, text).length);
      this.stream.seek(py, this.stream.tell(py) - unread, 0);
    }
    this.source = undefined;
  }

  write(py: Interp, text: string): void {
    this.checkOpen(py);
    if (!this.writable) throw unsupported(py, "not writable");
    const { newline, encoding, errors } = this.layout;
    if (newline === "\r" || newline === "\r\n") text = text.replaceAll("\n", newline);
    if (this.sink !== undefined) {
      if (!text.isWellFormed()) encodeText(py, text, encoding, errors);
      this.sink.write(text);
      return;
    }
    if (!/^utf[-_ ]?8$/i.test(encoding) || !text.isWellFormed()) this.encoded(py, text); // an error now
    this.forget(py);
    this.py = py;
    this.pending += text;
    unwritten.add(this);
    if (this.pending.length >= CHUNK) this.push(py);
  }

  /** Hands the text to the stream. */
  private push(py: Interp): void {
    unwritten.delete(this);
    if (this.pending === "") return;
    const text = this.pending;
    this.pending = "";
    this.stream.write(py, this.encoded(py, text));
  }

  flush(py: Interp): void {
    this.checkOpen(py);
    if (this.sink !== undefined) this.sink.flush();
    else if (this.writable) {
      this.push(py);
      this.stream.flush(py);
    }
  }

  isOf(py: Interp): boolean {
    return this.py === py;
  }

  /** At the end of the process. */
  drain(): void {
    if (this.py !== undefined) this.flush(this.py);
  }

  tell(py: Interp): number {
    this.checkOpen(py);
    if (!this.stream.seekable) throw unsupported(py, "underlying stream is not seekable");
    if (this.iterating) throw py.error("OSError", "telling position disabled by next() call");
    this.flush(py);
    const unread = this.source?.unreadBytes(py, (text) => this.encoded(py, text).length) ?? 0;
    return this.stream.tell(py) - unread;
  }

  seek(py: Interp, offset: number, whence: number): number {
    this.checkOpen(py);
    if (!this.stream.seekable) throw unsupported(py, "underlying stream is not seekable");
    if (whence === 1 && offset !== 0) throw unsupported(py, "can't do nonzero cur-relative seeks");
    if (whence === 2 && offset !== 0) throw unsupported(py, "can't do nonzero end-relative seeks");
    if (whence < 0 || whence > 2)
      throw py.error("ValueError", `invalid whence (${whence}, should be 0, 1 or 2)`);
    if (whence === 0 && offset < 0) throw py.error("ValueError", `negative seek position ${offset}`);
    const to = whence === 1 ? this.tell(py) : offset;
    this.flush(py);
    this.source = undefined;
    this.iterating = false;
    return this.stream.seek(py, to, whence === 1 ? 0 : whence);
  }

  truncate(py: Interp, size: number | undefined): number {
    const to = size ?? this.tell(py);
    this.flush(py);
    this.stream.truncate(py, to);
    return to;
  }

  close(py: Interp): void {
    if (this.closed) return;
    try {
      if (this.writable) this.flush(py);
    } finally {
      this.closed = true;
      unwritten.delete(this);
      if (this.sink === undefined) this.stream.close(py);
    }
  }

  next(py: Interp): Value | undefined {
    const line = this.reader(py).line(py, Infinity);
    this.iterating = line !== "";
    return line === "" ? undefined : py.heap.str(line);
  }

  repr(py: Interp): string {
    return `<_io.TextIOWrapper name=${py.repr(this.name)} mode='${this.mode}' encoding='${this.layout.encoding}'>`;
  }
}
