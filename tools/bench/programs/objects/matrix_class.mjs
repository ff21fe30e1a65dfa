// A matrix class with methods for operators, and fractions as its elements: powers, determinants, inverses.
import { fixed } from "../lib/python-float.mjs";

function gcd(a, b) {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

const absolute = (n) => (n < 0n ? -n : n);

/** An exact quotient of two integers, always reduced; its numbers are BigInts, as they grow long. */
class Fraction {
  constructor(numerator, denominator = 1n) {
    if (denominator === 0n) throw new RangeError(`Fraction(${numerator}, 0)`);
    let divisor = gcd(absolute(numerator), absolute(denominator));
    if (denominator < 0n) divisor = -divisor;
    this.numerator = numerator / divisor;
    this.denominator = denominator / divisor;
  }

  plus(other) {
    return new Fraction(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  minus(other) {
    return this.plus(other.negated());
  }

  negated() {
    return new Fraction(-this.numerator, this.denominator);
  }

  times(other) {
    return new Fraction(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  over(other) {
    return new Fraction(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  equals(other) {
    return this.numerator === other.numerator && this.denominator === other.denominator;
  }

  get isZero() {
    return this.numerator === 0n;
  }

  toString() {
    return this.denominator === 1n ? String(this.numerator) : `${this.numerator}/${this.denominator}`;
  }
}

/** A number with the methods that matrices call. */
class Real {
  constructor(value) {
    this.value = value;
  }

  plus(other) {
    return new Real(this.value + other.value);
  }

  minus(other) {
    return new Real(this.value - other.value);
  }

  times(other) {
    return new Real(this.value * other.value);
  }
}

const PRIME = 1000003;

class Modular {
  constructor(value) {
    this.value = value % PRIME;
  }

  plus(other) {
    return new Modular(this.value + other.value);
  }

  times(other) {
    return new Modular(this.value * other.value);
  }

  toString() {
    return `${this.value} (mod ${PRIME})`;
  }
}

class Matrix {
  constructor(rows) {
    this.rows = rows;
    this.height = rows.length;
    this.width = rows[0].length;
  }

  static of(size, element) {
    return new Matrix(
      Array.from({ length: size }, (_, i) => Array.from({ length: size }, (__, j) => element(i, j))),
    );
  }

  static identity(size, one, zero) {
    return Matrix.of(size, (i, j) => (i === j ? one : zero));
  }

  at(row, column) {
    return this.rows[row][column];
  }

  plus(other) {
    return new Matrix(this.rows.map((row, i) => row.map((a, j) => a.plus(other.at(i, j)))));
  }

  minus(other) {
    return new Matrix(this.rows.map((row, i) => row.map((a, j) => a.minus(other.at(i, j)))));
  }

  scaled(factor) {
    return new Matrix(this.rows.map((row) => row.map((a) => a.times(factor))));
  }

  times(other) {
    const result = [];
    for (let i = 0; i < this.height; i++) {
      const row = [];
      for (let j = 0; j < other.width; j++) {
        let total = this.at(i, 0).times(other.at(0, j));
        for (let k = 1; k < this.width; k++) total = total.plus(this.at(i, k).times(other.at(k, j)));
        row.push(total);
      }
      result.push(row);
    }
    return new Matrix(result);
  }

  power(exponent) {
    let result;
    let power = this;
    for (; exponent > 0; exponent >>= 1) {
      if (exponent & 1) result = result === undefined ? power : result.times(power);
      power = power.times(power);
    }
    return result;
  }

  equals(other) {
    return this.rows.every((row, i) => row.every((a, j) => a.equals(other.at(i, j))));
  }

  transposed() {
    return new Matrix(this.rows[0].map((_, j) => this.rows.map((row) => row[j])));
  }

  trace() {
    let total = this.at(0, 0);
    for (let i = 1; i < this.height; i++) total = total.plus(this.at(i, i));
    return total;
  }

  inverse() {
    const size = this.height;
    const left = new Matrix(this.rows.map((row) => row.slice()));
    const right = Matrix.identity(size, new Fraction(1n), new Fraction(0n));
    const sides = [left, right];
    for (let column = 0; column < size; column++) {
      let pivot = column;
      while (pivot < size && left.at(pivot, column).isZero) pivot++;
      if (pivot === size) throw new RangeError("singular matrix");
      for (const { rows } of sides) [rows[column], rows[pivot]] = [rows[pivot], rows[column]];
      const scale = new Fraction(1n).over(left.at(column, column));
      for (const { rows } of sides) rows[column] = rows[column].map((value) => value.times(scale));
      for (let i = 0; i < size; i++) {
        const factor = left.at(i, column);
        if (i === column || factor.isZero) continue;
        for (const { rows } of sides) rows[i] = rows[i].map((a, j) => a.minus(factor.times(rows[column][j])));
      }
    }
    return right;
  }
}

const python = (truth) => (truth ? "True" : "False");

function main() {
  const size = Number(process.argv[2] ?? 18);
  const powered = Matrix.of(size, (i, j) => new Modular(i * i + 3 * j + i * j)).power(9);
  console.log(
    `power: ${powered.at(0, 0)}, ${powered.at(size - 1, Math.trunc(size / 2))}, trace ${powered.trace()}`,
  );

  const floats = Matrix.of(size, (i, j) => new Real(1 / (1 + i + 2 * j)));
  const mixed = floats
    .times(floats.transposed())
    .minus(floats.scaled(new Real(0.5)))
    .plus(Matrix.identity(size, new Real(1), new Real(0)));
  const corner = mixed.at(size - 1, size - 1).value;
  console.log(`floats: trace ${fixed(mixed.trace().value, 8)}, corner ${fixed(corner, 8)}`);

  const half = Math.trunc(size / 2) + 1;
  const hilbert = Matrix.of(half, (i, j) => new Fraction(1n, BigInt(i + j + 1)));
  const inverse = hilbert.inverse();
  console.log(`hilbert: ${inverse.at(0, 0)} ${inverse.at(0, 1)} ${inverse.at(half - 1, half - 1)}`);
  console.log(`inverse of the inverse: ${python(inverse.inverse().equals(hilbert))}`);
  const one = Matrix.identity(half, new Fraction(1n), new Fraction(0n));
  console.log(`product is one: ${python(hilbert.times(inverse).equals(one))}`);
  console.log(`${new Set(inverse.rows.flat().map(String)).size} different fractions`);
}

main();
