/** Quoted-printable (RFC 1521), in the corners as CPython's binascii.c has it. Bytes are characters. */

const LINE = 76;
const hex = (c: number): string => `=${c.toString(16).toUpperCase().padStart(2, "0")}`;

export function toQuoted(text: string, tabs: boolean, isText: boolean, header: boolean): string {
  let out = "";
  let line = 0;
  const crlf = /\r\n/.test(text.slice(0, text.indexOf("\n") + 1));
  const end = crlf ? "\r\n" : "\n";
  for (let i = 0; i < text.length;) {
    const c = text.charCodeAt(i);
    const next = i + 1 < text.length ? text.charAt(i + 1) : "";
    const isSpace = c === 32 || c === 9;
    const quoted =
      c > 126 ||
      c === 61 ||
      (header && c === 95) ||
      (c === 46 &&
        line === 0 &&
        (i + 1 === text.length || next === "\n" || next === "\r" || next === "\0")) ||
      (!isText && (c === 13 || c === 10)) ||
      (isSpace && i + 1 === text.length) ||
      (c < 33 && c !== 13 && c !== 10 && !isSpace) ||
      (c < 33 && c !== 13 && c !== 10 && (tabs || (!tabs && !isSpace)));
    if (quoted) {
      if (line + 3 >= LINE) {
        out += `=${end}`;
        line = 0;
      }
      out += hex(c);
      line += 3;
      i++;
    } else if (isText && (c === 10 || (c === 13 && next === "\n"))) {
      line = 0;
      const last = out.charCodeAt(out.length - 1);
      if (out !== "" && (last === 32 || last === 9)) out = out.slice(0, -1) + hex(last);
      out += end;
      i += c === 13 ? 2 : 1;
    } else {
      if (i + 1 !== text.length && next !== "\n" && line + 1 >= LINE) {
        out += `=${end}`;
        line = 0;
      }
      line++;
      out += header && c === 32 ? "_" : text.charAt(i);
      i++;
    }
  }
  return out;
}

export function fromQuoted(text: string, header: boolean): string {
  let out = "";
  for (let i = 0; i < text.length;) {
    const c = text.charAt(i);
    if (c === "=") {
      i++;
      if (i >= text.length) break;
      if (text.charAt(i) === "\n" || text.charAt(i) === "\r") {
        while (i < text.length && text.charAt(i) !== "\n") i++;
        if (i < text.length) i++;
      } else if (text.charAt(i) === "=") {
        out += "=";
        i++;
      } else if (/^[0-9A-Fa-f]{2}/.test(text.slice(i, i + 2))) {
        out += String.fromCharCode(Number.parseInt(text.slice(i, i + 2), 16));
        i += 2;
      } else out += "=";
    } else {
      out += header && c === "_" ? " " : c;
      i++;
    }
  }
  return out;
}
