/**
 * Floats whose last digits are the C library's. math and cmath call the system's, as CPython does; what CPython printed on Linux is
 * glibc's. Windows has another library (and wine has its own), where CPython's last digits differ from these too.
 */
const FLOAT = /(\d+(?:\.\d+(?:e[-+]?\d+)?|e[-+]?\d+))/;

/** Some units in the last place. */
const NEAR = 1e-14;

/** The text with the expected one's floats where its own are the same but for their last digits. */
export function withLastDigitsOf(expected: string, text: string): string {
  const theirs = expected.split(FLOAT);
  const ours = text.split(FLOAT);
  if (theirs.length !== ours.length) return text;
  return ours
    .map((piece, i) => {
      const other = theirs[i]!;
      const isFloat = i % 2 === 1;
      return isFloat && Math.abs(Number(piece) - Number(other)) <= NEAR * Number(other) ? other : piece;
    })
    .join("");
}
