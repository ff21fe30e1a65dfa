/**
 * Sorting of what only Python can compare, as Python: builtins/timsort.ts once more, so that `__lt__` is called from native
 * code and not from TypeScript. Compiled when enough was sorted to pay for that.
 */
import type { Interp } from "../interp.ts";
import { FALSE, NONE, TRUE, type Value } from "../heap/value.ts";
import { newFunction } from "../objects/function.ts";
import { newModule } from "../objects/module.ts";
import { callValue } from "./call.ts";
import { PRELUDE_FILE } from "./prelude.ts";

/** `a` are numbers of keys: what is sorted. See builtins/timsort.ts for what the functions do. */
const SOURCE = `
def timsort(keys, reverse):
    n = len(keys)
    a = list(range(n))
    if reverse:
        a.reverse()
    state = [7]
    runs = []
    rest = 0
    minimum = n
    while minimum >= 64:
        rest |= minimum & 1
        minimum >>= 1
    minimum += rest
    at = 0
    while at < n:
        length = count_run(keys, a, at, n - at)
        if length < minimum:
            forced = n - at if n - at < minimum else minimum
            insertion(keys, a, at, at + forced, at + length)
            length = forced
        if runs:
            top = runs[-1]
            power = boundary_power(top[0], top[1], length, n)
            while len(runs) > 1 and runs[-2][2] > power:
                merge_at(keys, a, runs, len(runs) - 2, state)
            runs[-1][2] = power
        runs.append([at, length, 0])
        at += length
    while len(runs) > 1:
        i = len(runs) - 2
        if i > 0 and runs[i - 1][1] < runs[i + 1][1]:
            i -= 1
        merge_at(keys, a, runs, i, state)
    if reverse:
        a.reverse()
    return a

def boundary_power(start, length1, length2, n):
    x = 2 * start + length1
    y = x + length1 + length2
    power = 1
    while True:
        if x >= n:
            x -= n
            y -= n
        elif y >= n:
            return power
        x *= 2
        y *= 2
        power += 1

def turn(a, lo, hi):
    hi -= 1
    while lo < hi:
        x = a[lo]
        a[lo] = a[hi]
        a[hi] = x
        lo += 1
        hi -= 1

def count_run(keys, a, lo, remaining):
    n = 1
    while n < remaining and not keys[a[lo + n]] < keys[a[lo + n - 1]]:
        n += 1
    if n == remaining:
        return n
    if n > 1:
        if keys[a[lo]] < keys[a[lo + n - 1]]:
            return n
        turn(a, lo, lo + n)
    n += 1
    equal = 0
    while n < remaining:
        if keys[a[lo + n]] < keys[a[lo + n - 1]]:
            if equal:
                turn(a, lo + n - equal - 1, lo + n)
                equal = 0
        elif keys[a[lo + n - 1]] < keys[a[lo + n]]:
            break
        else:
            equal += 1
        n += 1
    if equal:
        turn(a, lo + n - equal - 1, lo + n)
    turn(a, lo, lo + n)
    while n < remaining and not keys[a[lo + n]] < keys[a[lo + n - 1]]:
        n += 1
    return n

def insertion(keys, a, base, end, k):
    while k < end:
        pivot = a[k]
        key = keys[pivot]
        low = base
        high = k
        while low < high:
            middle = (low + high) >> 1
            if key < keys[a[middle]]:
                high = middle
            else:
                low = middle + 1
        if low < k:
            a.insert(low, a.pop(k))
        k += 1

def merge_at(keys, a, runs, i, state):
    one = runs[i]
    base = runs[i + 1][0]
    nb = runs[i + 1][1]
    sa = one[0]
    na = one[1]
    one[1] = na + nb
    del runs[i + 1]
    skip = gallop_right(keys, keys[a[base]], a, sa, na, 0)
    sa += skip
    na -= skip
    if na == 0:
        return
    nb = gallop_left(keys, keys[a[sa + na - 1]], a, base, nb, nb - 1)
    if nb <= 0:
        return
    if na <= nb:
        merge_low(keys, a, sa, na, base, nb, state)
    else:
        merge_high(keys, a, sa, na, base, nb, state)

def gallop_left(keys, key, a, base, n, hint):
    last = 0
    offset = 1
    if keys[a[base + hint]] < key:
        most = n - hint
        while offset < most and keys[a[base + hint + offset]] < key:
            last = offset
            offset = offset * 2 + 1
        if offset > most:
            offset = most
        last += hint
        offset += hint
    else:
        most = hint + 1
        while offset < most and not keys[a[base + hint - offset]] < key:
            last = offset
            offset = offset * 2 + 1
        if offset > most:
            offset = most
        last, offset = hint - offset, hint - last
    last += 1
    while last < offset:
        middle = last + ((offset - last) >> 1)
        if keys[a[base + middle]] < key:
            last = middle + 1
        else:
            offset = middle
    return offset

def gallop_right(keys, key, a, base, n, hint):
    last = 0
    offset = 1
    if key < keys[a[base + hint]]:
        most = hint + 1
        while offset < most and key < keys[a[base + hint - offset]]:
            last = offset
            offset = offset * 2 + 1
        if offset > most:
            offset = most
        last, offset = hint - offset, hint - last
    else:
        most = n - hint
        while offset < most and not key < keys[a[base + hint + offset]]:
            last = offset
            offset = offset * 2 + 1
        if offset > most:
            offset = most
        last += hint
        offset += hint
    last += 1
    while last < offset:
        middle = last + ((offset - last) >> 1)
        if key < keys[a[base + middle]]:
            offset = middle
        else:
            last = middle + 1
    return offset

def finish_low(a, to, j, nb, b, i, na):
    if nb:
        a[to:to + nb] = a[j:j + nb]
        to += nb
    if na:
        a[to:to + na] = b[i:i + na]

def merge_low(keys, a, sa, na, j, nb, state):
    b = a[sa:sa + na]
    i = 0
    to = sa
    a[to] = a[j]
    to += 1
    j += 1
    nb -= 1
    if nb == 0 or na == 1:
        return finish_low(a, to, j, nb, b, i, na)
    least = state[0]
    while True:
        count_a = count_b = 0
        while True:
            if keys[a[j]] < keys[b[i]]:
                a[to] = a[j]
                to += 1
                j += 1
                count_b += 1
                count_a = 0
                nb -= 1
                if nb == 0:
                    state[0] = least
                    return finish_low(a, to, j, nb, b, i, na)
                if count_b >= least:
                    break
            else:
                a[to] = b[i]
                to += 1
                i += 1
                count_a += 1
                count_b = 0
                na -= 1
                if na == 1:
                    state[0] = least
                    return finish_low(a, to, j, nb, b, i, na)
                if count_a >= least:
                    break
        least += 1
        while True:
            if least > 1:
                least -= 1
            state[0] = least
            count_a = gallop_right(keys, keys[a[j]], b, i, na, 0)
            if count_a:
                a[to:to + count_a] = b[i:i + count_a]
                to += count_a
                i += count_a
                na -= count_a
                if na <= 1:
                    return finish_low(a, to, j, nb, b, i, na)
            a[to] = a[j]
            to += 1
            j += 1
            nb -= 1
            if nb == 0:
                return finish_low(a, to, j, nb, b, i, na)
            count_b = gallop_left(keys, keys[b[i]], a, j, nb, 0)
            if count_b:
                a[to:to + count_b] = a[j:j + count_b]
                to += count_b
                j += count_b
                nb -= count_b
                if nb == 0:
                    return finish_low(a, to, j, nb, b, i, na)
            a[to] = b[i]
            to += 1
            i += 1
            na -= 1
            if na == 1:
                return finish_low(a, to, j, nb, b, i, na)
            if count_a < 7 and count_b < 7:
                break
        least += 1
        state[0] = least

def finish_high(a, to, i, na, b, nb):
    if na:
        a[to - na + 1:to + 1] = a[i - na + 1:i + 1]
        to -= na
    if nb:
        a[to - nb + 1:to + 1] = b[:nb]

def merge_high(keys, a, sa, na, sb, nb, state):
    b = a[sb:sb + nb]
    i = sa + na - 1
    j = nb - 1
    to = sb + nb - 1
    a[to] = a[i]
    to -= 1
    i -= 1
    na -= 1
    if na == 0 or nb == 1:
        return finish_high(a, to, i, na, b, nb)
    least = state[0]
    while True:
        count_a = count_b = 0
        while True:
            if keys[b[j]] < keys[a[i]]:
                a[to] = a[i]
                to -= 1
                i -= 1
                count_a += 1
                count_b = 0
                na -= 1
                if na == 0:
                    state[0] = least
                    return finish_high(a, to, i, na, b, nb)
                if count_a >= least:
                    break
            else:
                a[to] = b[j]
                to -= 1
                j -= 1
                count_b += 1
                count_a = 0
                nb -= 1
                if nb == 1:
                    state[0] = least
                    return finish_high(a, to, i, na, b, nb)
                if count_b >= least:
                    break
        least += 1
        while True:
            if least > 1:
                least -= 1
            state[0] = least
            count_a = na - gallop_right(keys, keys[b[j]], a, sa, na, na - 1)
            if count_a:
                a[to - count_a + 1:to + 1] = a[i - count_a + 1:i + 1]
                to -= count_a
                i -= count_a
                na -= count_a
                if na == 0:
                    return finish_high(a, to, i, na, b, nb)
            a[to] = b[j]
            to -= 1
            j -= 1
            nb -= 1
            if nb == 1:
                return finish_high(a, to, i, na, b, nb)
            count_b = nb - gallop_left(keys, keys[a[i]], b, 0, nb, nb - 1)
            if count_b:
                a[to - count_b + 1:to + 1] = b[j - count_b + 1:j + 1]
                to -= count_b
                j -= count_b
                nb -= count_b
                if nb <= 1:
                    return finish_high(a, to, i, na, b, nb)
            a[to] = a[i]
            to -= 1
            i -= 1
            na -= 1
            if na == 0:
                return finish_high(a, to, i, na, b, nb)
            if count_a < 7 and count_b < 7:
                break
        least += 1
        state[0] = least
`;

/** So many items are sorted by TypeScript before this is compiled. */
const ITEMS_BEFORE = 200;

interface State {
  items: number;
  timsort: Value | undefined;
}
const states = new WeakMap<Interp, State>();

/** The function `timsort`; undefined as long as TypeScript is to sort `count` items more. */
export function timsortFunction(py: Interp, count: number): Value | undefined {
  if (py.compile === undefined) return undefined;
  let state = states.get(py);
  if (state === undefined) states.set(py, (state = { items: 0, timsort: undefined }));
  if (state.timsort === undefined) {
    state.items += count;
    if (state.items < ITEMS_BEFORE) return undefined;
    const module = newModule(py, PRELUDE_FILE);
    for (const constant of py.compile(SOURCE, PRELUDE_FILE).constants) {
      if (constant.kind !== "code") continue;
      const loaded = py.loadCode(constant.code, module);
      loaded.isUntraced = true; // what `<` says is a toss
      const fn = newFunction(py, loaded, NONE, NONE, NONE);
      py.setModuleAttr(module, constant.code.name, fn); // which keeps it alive
      if (constant.code.name === "timsort") state.timsort = fn;
    }
  }
  return state.timsort;
}

/** The numbers of `keys` in their order; undefined where TypeScript is to find it. The caller keeps the keys alive. */
export function orderInPython(py: Interp, keys: readonly Value[], reverse: boolean): number[] | undefined {
  const timsort = timsortFunction(py, keys.length);
  if (timsort === undefined) return undefined;
  return py.listItems(callValue(py, timsort, [py.newList(keys), reverse ? TRUE : FALSE])) as number[];
}
