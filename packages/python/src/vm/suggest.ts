/** "Did you mean": the name nearest to a wrong one, as CPython 3.13's traceback.py `_compute_suggestion_error`. */

const MOVE_COST = 2;
const CASE_COST = 1;
const MAX_CANDIDATES = 750;
const MAX_STRING = 40;

function substitutionCost(a: string, b: string): number {
  if (a === b) return 0;
  return a.toLowerCase() === b.toLowerCase() ? CASE_COST : MOVE_COST;
}

/** Weighted edit distance; more than `max` when it exceeds `max`. */
export function editDistance(a: string, b: string, max: number): number {
  if (a === b) return 0;
  let pre = 0;
  while (pre < a.length && pre < b.length && a[pre] === b[pre]) pre++;
  a = a.slice(pre);
  b = b.slice(pre);
  let post = 0;
  while (post < a.length && post < b.length && a[a.length - 1 - post] === b[b.length - 1 - post]) post++;
  a = a.slice(0, a.length - post);
  b = b.slice(0, b.length - post);
  if (a === "" || b === "") return MOVE_COST * (a.length + b.length);
  if (a.length > MAX_STRING || b.length > MAX_STRING) return max + 1;
  if (b.length < a.length) [a, b] = [b, a];
  if ((b.length - a.length) * MOVE_COST > max) return max + 1;
  const row: number[] = [];
  for (let i = 0; i < a.length; i++) row.push(MOVE_COST * (i + 1));
  let result = 0;
  for (let j = 0; j < b.length; j++) {
    let distance = j * MOVE_COST;
    result = distance;
    let minimum = Infinity;
    for (let i = 0; i < a.length; i++) {
      const substitute = distance + substitutionCost(b[j]!, a[i]!);
      distance = row[i]!;
      result = Math.min(substitute, Math.min(result, distance) + MOVE_COST);
      row[i] = result;
      minimum = Math.min(minimum, result);
    }
    if (minimum > max) return max + 1;
  }
  return result;
}

/** The candidate nearest to `wrong`, undefined when none is near. */
export function suggestName(candidates: readonly string[], wrong: string): string | undefined {
  if (candidates.length > MAX_CANDIDATES || wrong.length > MAX_STRING) return undefined;
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const candidate of candidates) {
    if (candidate === wrong) continue;
    let max = Math.floor(((candidate.length + wrong.length + 3) * MOVE_COST) / 6);
    max = Math.min(max, bestDistance - 1);
    const distance = editDistance(wrong, candidate, max);
    if (distance > max) continue;
    if (best === undefined || distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
