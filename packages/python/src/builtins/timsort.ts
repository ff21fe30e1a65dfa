/**
 * Timsort with powersort's merge order, comparing exactly what CPython 3.13's list.sort compares: a program can see
 * that when a comparison fails (which operands it names) or when `<` is its own. The method is described in CPython's
 * Objects/listsort.txt.
 */

type Less = (i: number, j: number) => boolean;

const MIN_GALLOP = 7;
const LONGEST_MINIMUM_RUN = 64;

/** Sorts `items` (small ints that stand for the keys) in place. */
export function timsort(items: number[], less: Less): void {
  if (items.length > 1) new TimSort(items, less).sort();
}

interface Run {
  readonly base: number;
  length: number;
  /** Depth in the merge tree of the boundary with the run before. */
  power: number;
}

class TimSort {
  private readonly items: number[];
  private readonly less: Less;
  private minGallop = MIN_GALLOP;
  private readonly runs: Run[] = [];

  constructor(items: number[], less: Less) {
    this.items = items;
    this.less = less;
  }

  sort(): void {
    const n = this.items.length;
    const minimum = minimumRun(n);
    for (let at = 0; at < n;) {
      let length = this.countRun(at, n - at);
      if (length < minimum) {
        const forced = Math.min(n - at, minimum);
        this.insertionSort(at, forced, length);
        length = forced;
      }
      this.pushRun({ base: at, length, power: 0 });
      at += length;
    }
    while (this.runs.length > 1) {
      let i = this.runs.length - 2;
      if (i > 0 && this.runs[i - 1]!.length < this.runs[i + 1]!.length) i--;
      this.mergeAt(i);
    }
  }

  private reverse(from: number, count: number): void {
    const { items } = this;
    for (let i = from, j = from + count - 1; i < j; i++, j--) [items[i], items[j]] = [items[j]!, items[i]!];
  }

  /** Length of the run at `lo`; a descending one is turned round (equal neighbours keep their order). */
  private countRun(lo: number, remaining: number): number {
    const { items, less } = this;
    const smaller = (i: number): boolean => less(items[lo + i]!, items[lo + i - 1]!);
    let n = 1;
    while (n < remaining && !smaller(n)) n++;
    if (n === remaining) return n;
    if (n > 1) {
      if (less(items[lo]!, items[lo + n - 1]!)) return n;
      this.reverse(lo, n); // all equal so far: the beginning of a descending run
    }
    n++;
    let equal = 0;
    const turnEqual = (): void => {
      if (equal > 0) this.reverse(lo + n - equal - 1, equal + 1);
      equal = 0;
    };
    for (; n < remaining; n++)
      if (smaller(n)) turnEqual();
      else if (less(items[lo + n - 1]!, items[lo + n]!)) break;
      else equal++;
    turnEqual();
    this.reverse(lo, n);
    while (n < remaining && !smaller(n)) n++;
    return n;
  }

  /** Binary insertion; the first `sorted` of `count` items are in order. */
  private insertionSort(base: number, count: number, sorted: number): void {
    const { items, less } = this;
    for (let k = base + sorted; k < base + count; k++) {
      const pivot = items[k]!;
      let low = base;
      let high = k;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (less(pivot, items[middle]!)) high = middle;
        else low = middle + 1;
      }
      items.copyWithin(low + 1, low, k);
      items[low] = pivot;
    }
  }

  private pushRun(run: Run): void {
    const { runs } = this;
    if (runs.length > 0) {
      const top = runs[runs.length - 1]!;
      const power = boundaryPower(top.base, top.length, run.length, this.items.length);
      while (runs.length > 1 && runs[runs.length - 2]!.power > power) this.mergeAt(runs.length - 2);
      runs[runs.length - 1]!.power = power;
    }
    runs.push(run);
  }

  private mergeAt(i: number): void {
    const { runs, items } = this;
    const a = runs[i]!;
    const b = runs[i + 1]!;
    const { base } = b;
    let startA = a.base;
    let lengthA = a.length;
    let lengthB = b.length;
    a.length += lengthB;
    runs.splice(i + 1, 1);
    // what of A is not beyond B's first, and of B not before A's last, is in place already
    const skip = this.gallopRight(items[base]!, items, startA, lengthA, 0);
    startA += skip;
    lengthA -= skip;
    if (lengthA === 0) return;
    lengthB = this.gallopLeft(items[startA + lengthA - 1]!, items, base, lengthB, lengthB - 1);
    if (lengthB <= 0) return;
    if (lengthA <= lengthB) this.mergeLow(startA, lengthA, base, lengthB);
    else this.mergeHigh(startA, lengthA, base, lengthB);
  }

  /** Where `key` belongs in n sorted items from `base`, left of equal ones; searched outwards from `hint`. */
  private gallopLeft(key: number, a: readonly number[], base: number, n: number, hint: number): number {
    const { less } = this;
    let last = 0;
    let offset = 1;
    if (less(a[base + hint]!, key)) {
      const most = n - hint;
      while (offset < most && less(a[base + hint + offset]!, key)) {
        last = offset;
        offset = offset * 2 + 1;
      }
      offset = Math.min(offset, most) + hint;
      last += hint;
    } else {
      const most = hint + 1;
      while (offset < most && !less(a[base + hint - offset]!, key)) {
        last = offset;
        offset = offset * 2 + 1;
      }
      offset = Math.min(offset, most);
      [last, offset] = [hint - offset, hint - last];
    }
    last++;
    while (last < offset) {
      const middle = last + ((offset - last) >>> 1);
      if (less(a[base + middle]!, key)) last = middle + 1;
      else offset = middle;
    }
    return offset;
  }

  /** The same, right of equal items. */
  private gallopRight(key: number, a: readonly number[], base: number, n: number, hint: number): number {
    const { less } = this;
    let last = 0;
    let offset = 1;
    if (less(key, a[base + hint]!)) {
      const most = hint + 1;
      while (offset < most && less(key, a[base + hint - offset]!)) {
        last = offset;
        offset = offset * 2 + 1;
      }
      offset = Math.min(offset, most);
      [last, offset] = [hint - offset, hint - last];
    } else {
      const most = n - hint;
      while (offset < most && !less(key, a[base + hint + offset]!)) {
        last = offset;
        offset = offset * 2 + 1;
      }
      offset = Math.min(offset, most) + hint;
      last += hint;
    }
    last++;
    while (last < offset) {
      const middle = last + ((offset - last) >>> 1);
      if (less(key, a[base + middle]!)) offset = middle;
      else last = middle + 1;
    }
    return offset;
  }

  /** Merges from the left; A, the shorter, is copied aside. */
  private mergeLow(startA: number, na: number, startB: number, nb: number): void {
    const { items, less } = this;
    const a = items.slice(startA, startA + na);
    let i = 0;
    let j = startB;
    let to = startA;
    /** Copies what is left once a single item of A or none of B remains. */
    const finish = (): void => {
      items.copyWithin(to, j, j + nb);
      to += nb;
      for (; na > 0; na--) items[to++] = a[i++]!;
    };
    items[to++] = items[j++]!;
    if (--nb === 0 || na === 1) return finish();
    for (;;) {
      let countA = 0;
      let countB = 0;
      do {
        if (less(items[j]!, a[i]!)) {
          items[to++] = items[j++]!;
          countB++;
          countA = 0;
          if (--nb === 0) return finish();
        } else {
          items[to++] = a[i++]!;
          countA++;
          countB = 0;
          if (--na === 1) return finish();
        }
      } while (countA < this.minGallop && countB < this.minGallop);
      this.minGallop++;
      do {
        if (this.minGallop > 1) this.minGallop--;
        countA = this.gallopRight(items[j]!, a, i, na, 0);
        for (let k = 0; k < countA; k++) items[to++] = a[i++]!;
        na -= countA;
        if (countA > 0 && na <= 1) return finish();
        items[to++] = items[j++]!;
        if (--nb === 0) return finish();
        countB = this.gallopLeft(a[i]!, items, j, nb, 0);
        items.copyWithin(to, j, j + countB);
        to += countB;
        j += countB;
        nb -= countB;
        if (nb === 0) return finish();
        items[to++] = a[i++]!;
        if (--na === 1) return finish();
      } while (countA >= MIN_GALLOP || countB >= MIN_GALLOP);
      this.minGallop++;
    }
  }

  /** Merges from the right; B, the shorter, is copied aside. */
  private mergeHigh(startA: number, na: number, startB: number, nb: number): void {
    const { items, less } = this;
    const b = items.slice(startB, startB + nb);
    let i = startA + na - 1;
    let j = nb - 1;
    let to = startB + nb - 1;
    const finish = (): void => {
      items.copyWithin(to - na + 1, i - na + 1, i + 1);
      to -= na;
      for (; nb > 0; nb--) items[to--] = b[j--]!;
    };
    items[to--] = items[i--]!;
    if (--na === 0 || nb === 1) return finish();
    for (;;) {
      let countA = 0;
      let countB = 0;
      do {
        if (less(b[j]!, items[i]!)) {
          items[to--] = items[i--]!;
          countA++;
          countB = 0;
          if (--na === 0) return finish();
        } else {
          items[to--] = b[j--]!;
          countB++;
          countA = 0;
          if (--nb === 1) return finish();
        }
      } while (countA < this.minGallop && countB < this.minGallop);
      this.minGallop++;
      do {
        if (this.minGallop > 1) this.minGallop--;
        countA = na - this.gallopRight(b[j]!, items, startA, na, na - 1);
        items.copyWithin(to - countA + 1, i - countA + 1, i + 1);
        to -= countA;
        i -= countA;
        na -= countA;
        if (na === 0) return finish();
        items[to--] = b[j--]!;
        if (--nb === 1) return finish();
        countB = nb - this.gallopLeft(items[i]!, b, 0, nb, nb - 1);
        for (let k = 0; k < countB; k++) items[to--] = b[j--]!;
        nb -= countB;
        if (countB > 0 && nb <= 1) return finish();
        items[to--] = items[i--]!;
        if (--na === 0) return finish();
      } while (countA >= MIN_GALLOP || countB >= MIN_GALLOP);
      this.minGallop++;
    }
  }
}

/** Shortest run for n items: n divided by a power of two, 32 to 64, rounded up. */
function minimumRun(n: number): number {
  let rest = 0;
  while (n >= LONGEST_MINIMUM_RUN) {
    rest |= n & 1;
    n >>>= 1;
  }
  return n + rest;
}

/** First binary digit in which the midpoints of two neighbouring runs, as fractions of n, differ. */
function boundaryPower(start: number, length1: number, length2: number, n: number): number {
  let a = 2 * start + length1;
  let b = a + length1 + length2;
  for (let power = 1; ; power++) {
    if (a >= n) {
      a -= n;
      b -= n;
    } else if (b >= n) return power;
    a *= 2;
    b *= 2;
  }
}
