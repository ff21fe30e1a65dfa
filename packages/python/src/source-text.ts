/** A source file's bytes cannot be read as text; the message is CPython's SyntaxError. */
export class SourceDecodeError extends Error {
  readonly fileName: string;
  readonly line: number;
  constructor(fileName: string, line: number, message: string) {
    super(message);
    this.name = "SourceDecodeError";
    this.fileName = fileName;
    this.line = line;
  }
}

const CODING = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/;

/**
 * The text of a Python source: UTF-8, with or without a byte order mark, or what a PEP 263 comment in its first two
 * lines declares (UTF-8, ASCII and Latin-1 are known).
 * @throws SourceDecodeError
 */
export function decodeSource(bytes: Uint8Array, fileName: string): string {
  const head = Buffer.from(bytes.subarray(0, 400))
    .toString("latin1")
    .split(/\r\n|\r|\n/, 2);
  let encoding = "utf-8";
  for (const [i, line] of head.entries()) {
    const declared = CODING.exec(line)?.[1];
    if (declared === undefined) continue;
    const name = declared.toLowerCase().replaceAll("_", "-");
    if (["latin-1", "iso-8859-1", "iso-latin-1", "latin1"].includes(name)) encoding = "latin1";
    else if (!["utf-8", "utf8", "ascii", "us-ascii"].includes(name) && !name.startsWith("utf-8-"))
      throw new SourceDecodeError(fileName, i + 1, `unknown encoding: ${declared}`);
    break;
  }
  if (encoding === "latin1") return Buffer.from(bytes).toString("latin1");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const { line, byte } = firstInvalid(bytes);
    throw new SourceDecodeError(
      fileName,
      line,
      `Non-UTF-8 code starting with '\\x${byte.toString(16).padStart(2, "0")}' in file ${fileName} on line ${line}, ` +
        "but no encoding declared; see https://peps.python.org/pep-0263/ for details",
    );
  }
}

/** The first byte that is no part of valid UTF-8, and its line. */
function firstInvalid(bytes: Uint8Array): { line: number; byte: number } {
  let line = 1;
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for (let start = 0; start < bytes.length;) {
    let end = bytes.indexOf(10, start);
    if (end < 0) end = bytes.length;
    const text = bytes.subarray(start, end);
    try {
      decoder.decode(text);
    } catch {
      // The longest prefix of the line that decodes ends right before the byte at fault.
      let good = 0;
      for (let i = 0; i < text.length; i++) {
        const width = text[i]! < 0x80 ? 1 : text[i]! >= 0xf0 ? 4 : text[i]! >= 0xe0 ? 3 : 2;
        try {
          decoder.decode(text.subarray(i, i + width));
          if (i + width > text.length) break;
          i += width - 1;
          good = i + 1;
        } catch {
          break;
        }
      }
      return { line, byte: text[good]! };
    }
    line++;
    start = end + 1;
  }
  return { line, byte: bytes[0]! };
}
