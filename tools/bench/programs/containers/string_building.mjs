// Strings made of strings: a table as text, a cipher, run lengths, base 36, palindromes.
import { fixed } from "../lib/python-float.mjs";

const ALPHABET = "abcdefghijklmnopqrstuvwxyz";
const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz";

function makeTable(lines) {
  const rows = [];
  for (let i = 0; i < lines; i++) {
    const name = "item-" + String((i * 7919) % 10007);
    const square = String((i * i) % 997).padStart(6);
    rows.push(`${name.padEnd(12)}|${square}|${fixed(i / 7, 3).padStart(10)}|${"x".repeat(i % 5)}`);
  }
  return rows.join("\n");
}

function caesar(text, shift) {
  let result = "";
  for (const c of text) {
    const position = ALPHABET.indexOf(c);
    result += position >= 0 ? ALPHABET[(position + shift) % 26] : c;
  }
  return result;
}

function runLengths(text) {
  const pieces = [];
  let start = 0;
  for (let i = 1; i <= text.length; i++) {
    if (i === text.length || text[i] !== text[start]) {
      pieces.push(text[start]);
      if (i - start > 1) pieces.push(String(i - start));
      start = i;
    }
  }
  return pieces.join("");
}

function toBase(number, base) {
  const digits = [];
  while (number > 0) {
    digits.push(DIGITS[number % base]);
    number = Math.floor(number / base);
  }
  return digits.reverse().join("") || "0";
}

const isPalindrome = (text) => text === [...text].reverse().join("");

function checksum(text) {
  let total = 0;
  for (let i = 0; i < text.length; i++) total = (total * 131 + text.charCodeAt(i)) % 1000000007;
  return total;
}

function main() {
  const lines = Number(process.argv[2] ?? 9000);
  const table = makeTable(lines);
  console.log(`table: ${table.length} characters, checksum ${checksum(table)}`);
  const plain = table.slice(0, lines * 16);
  const secret = caesar(plain, 13);
  const back = caesar(secret, 13) === plain ? "True" : "False";
  console.log(`cipher: '${secret.slice(0, 30)}', checksum ${checksum(secret)}, back: ${back}`);
  console.log(`run lengths: ${runLengths(table).length} characters`);
  const numbers = Array.from({ length: lines }, (_, i) => toBase(i * 104729, 36));
  console.log(`base 36: ${numbers.at(-1)}, checksum ${checksum(numbers.join(" "))}`);
  const palindromes = [];
  for (let i = 0; i < lines * 8; i++) if (isPalindrome(String(i))) palindromes.push(String(i));
  console.log(`${palindromes.length} palindromes, the last ${palindromes.at(-1)}`);
  const replaced = table.replaceAll("item", "thing").toUpperCase().split("|");
  const spaced = replaced.filter((cell) => cell.startsWith(" ")).length;
  console.log(`${replaced.length} cells, ${spaced} begin with a space`);
}

main();
