// Word frequencies of a text of pseudo-random words.
import { fixed } from "./lib/python-float.mjs";

const ONSETS = ["t", "n", "s", "r", "k", "m", "l", "p", "d", "st", "b", "f", "tr", "g"];
const VOWELS = ["a", "e", "i", "o", "u", "ai", "ou"];
const PUNCTUATION = [" ", " ", " ", " ", ", ", ". ", " ", "; ", " ", "\n"];

/** The next state modulo 2**31; imul keeps the low 32 bits of a product that a number cannot hold. */
const advance = (state) => (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;

/** A text of `wordCount` words with punctuation and capitals. */
function makeText(wordCount) {
  let state = 42;
  const pieces = [];
  let capital = true;
  for (let i = 0; i < wordCount; i++) {
    let word = "";
    state = advance(state);
    for (let syllables = 1 + ((state >> 16) % 3); syllables > 0; syllables--) {
      state = advance(state);
      const a = (state >> 8) % ONSETS.length;
      const b = (state >> 20) % ONSETS.length;
      word += ONSETS[Math.min(a, b)] + VOWELS[(state >> 13) % VOWELS.length];
    }
    pieces.push(capital ? word[0].toUpperCase() + word.slice(1) : word);
    const separator = PUNCTUATION[(state >> 10) % PUNCTUATION.length];
    capital = separator === ". ";
    pieces.push(separator);
  }
  return pieces.join("");
}

/** How often each word occurs, whatever its case. */
function countWords(text) {
  const counts = new Map();
  for (const line of text.split("\n")) {
    for (const token of line.split(" ")) {
      if (token === "") continue;
      const word = token.replace(/^[.,;]+|[.,;]+$/g, "").toLowerCase();
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

const wordCount = Number(process.argv[2] ?? 300000);
const text = makeText(wordCount);
const counts = countWords(text);
const ranking = [...counts].sort(([v, m], [w, n]) => n - m || (v < w ? -1 : 1));
const total = ranking.reduce((sum, [, count]) => sum + count, 0);

console.log(`${text.length} characters, ${total} words, ${counts.size} of them different`);
for (const [word, count] of ranking.slice(0, 12)) {
  const percent = fixed((100 * count) / wordCount, 3).padStart(6);
  console.log(`${word.padEnd(8)} ${String(count).padStart(6)} ${percent}%`);
}
let longest = "";
for (const word of counts.keys()) {
  if (word.length > longest.length || (word.length === longest.length && word > longest)) longest = word;
}
console.log(`longest: ${longest}, ${counts.get(longest)} times`);
