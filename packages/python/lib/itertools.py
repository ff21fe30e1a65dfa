"""Iterators. Each is a generator, so that loops over it stay in native code; `_iterators` gives it its type."""

from _iterators import define as _define
from _operator import index as _index

__all__ = [
    "accumulate", "batched", "chain", "combinations", "combinations_with_replacement", "compress", "count",
    "cycle", "dropwhile", "filterfalse", "groupby", "islice", "pairwise", "permutations", "product", "repeat",
    "starmap", "takewhile", "tee", "zip_longest",
]  # fmt: skip

_MAXSIZE = 9223372036854775807
_missing = object()


# --- endless ------------------------------------------------------------------


def _count(n, step):
    while True:
        current = n
        n += step
        yield current


def _count_new(start=0, step=1):
    if not _is_number(start) or not _is_number(step):
        raise TypeError("a number is required")
    return _count(start, step)


def _is_number(v):
    if isinstance(v, (int, float, complex)):
        return True
    if isinstance(v, (str, list, tuple, dict, set, frozenset, range)) or v is None:
        return False
    kind = type(v)
    return hasattr(kind, "__float__") or hasattr(kind, "__index__") or hasattr(kind, "__complex__")


def _count_repr(variables):
    n = variables["n"]
    step = variables["step"]
    return f"count({n!r})" if step == 1 and isinstance(step, int) else f"count({n!r}, {step!r})"


def _cycle(it):
    saved = []
    for v in it:
        saved.append(v)
        yield v
    if not saved:
        return
    while True:
        for v in saved:
            yield v


def _cycle_new(iterable, /):
    return _cycle(iter(iterable))


def _repeat(v, times):
    if times is None:
        while True:
            yield v
    while times > 0:
        times -= 1
        yield v


def _repeat_new(object, times=_missing):
    if times is _missing:
        return _repeat(object, None)
    times = _index(times)
    return _repeat(object, times if times > 0 else 0)


def _repeat_repr(variables):
    v = variables["v"]
    times = variables["times"]
    return f"repeat({v!r})" if times is None else f"repeat({v!r}, {times})"


# --- one after the other ------------------------------------------------------


def _chain(iterables):
    for iterable in iterables:
        for v in iterable:
            yield v


def _chain_new(*iterables):
    return _chain(iterables)


def _from_iterable(iterable, /):
    return _chain(iter(iterable))


def _accumulate(it, func, total):
    if total is _missing:
        for total in it:
            break
        else:
            return
    yield total
    if func is None:
        for v in it:
            total = total + v
            yield total
    else:
        for v in it:
            total = func(total, v)
            yield total


def _accumulate_new(iterable, func=None, *, initial=None):
    return _accumulate(iter(iterable), func, _missing if initial is None else initial)


def _batched(it, n, strict):
    batch = []
    for v in it:
        batch.append(v)
        if len(batch) == n:
            yield tuple(batch)
            batch = []
    if batch:
        if strict:
            raise ValueError("batched(): incomplete batch")
        yield tuple(batch)


def _batched_new(iterable, n, *, strict=False):
    n = _index(n)
    if n < 1:
        raise ValueError("n must be at least one")
    return _batched(iter(iterable), n, strict)


def _pairwise(it):
    for last in it:
        break
    else:
        return
    for v in it:
        yield last, v
        last = v


def _pairwise_new(iterable, /):
    return _pairwise(iter(iterable))


# --- chosen by a predicate ----------------------------------------------------


def _compress(data, selectors):
    for v, chosen in zip(data, selectors):
        if chosen:
            yield v


def _compress_new(data, selectors):
    return _compress(iter(data), iter(selectors))


def _dropwhile(predicate, it):
    for v in it:
        if not predicate(v):
            yield v
            break
    for v in it:
        yield v


def _dropwhile_new(predicate, iterable, /):
    return _dropwhile(predicate, iter(iterable))


def _takewhile(predicate, it):
    for v in it:
        if not predicate(v):
            return
        yield v


def _takewhile_new(predicate, iterable, /):
    return _takewhile(predicate, iter(iterable))


def _filterfalse(function, it):
    if function is None or function is bool:
        for v in it:
            if not v:
                yield v
    else:
        for v in it:
            if not function(v):
                yield v


def _filterfalse_new(function, iterable, /):
    return _filterfalse(function, iter(iterable))


def _starmap(function, it):
    for args in it:
        if type(args) is not tuple:
            args = tuple(args)
        yield function(*args)


def _starmap_new(function, iterable, /):
    return _starmap(function, iter(iterable))


# --- slices and groups --------------------------------------------------------


def _islice(it, start, stop, step):
    # What lies in front of an item is only taken when the item is asked for, as in CPython.
    i = 0
    wanted = start
    if stop is None:
        for v in it:
            if i == wanted:
                wanted += step
                yield v
            i += 1
        return
    if wanted < stop:
        for v in it:
            if i == wanted:
                wanted += step
                i += 1
                yield v
                if wanted >= stop:
                    break
            else:
                i += 1
        else:
            return
    while i < stop:
        for v in it:
            break
        else:
            return
        i += 1


_STOP = "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize."
_INDICES = "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize."


def _bound(v, default, what):
    if v is None:
        return default
    if type(v) is int and 0 <= v <= _MAXSIZE:
        return v
    try:
        v = _index(v)
    except TypeError:
        v = -1
    if not 0 <= v <= _MAXSIZE:
        raise ValueError(what)
    return v


def _islice_new(*args):
    if len(args) < 2:
        raise TypeError(f"islice expected at least 2 arguments, got {len(args)}")
    if len(args) > 4:
        raise TypeError(f"islice expected at most 4 arguments, got {len(args)}")
    iterable = args[0]
    if len(args) == 2:
        stop = _bound(args[1], None, _STOP)
        return _islice(iter(iterable), 0, stop, 1)
    stop = args[2]
    if stop is not None and not (type(stop) is int and 0 <= stop <= _MAXSIZE):
        try:
            stop = _index(stop)
        except TypeError:
            stop = -1
        if stop == -1 or stop > _MAXSIZE:
            raise ValueError(_STOP)
        if stop < 0:
            raise ValueError(_INDICES)
    start = _bound(args[1], 0, _INDICES)
    step = 1
    if len(args) == 4 and args[3] is not None:
        try:
            step = _index(args[3])
        except TypeError:
            step = -1
        if not 1 <= step <= _MAXSIZE:
            raise ValueError("Step for islice() must be a positive integer or None.")
    return _islice(iter(iterable), start, stop, step)


def _groupby(it, keyfunc):
    value = None
    key = None
    ended = False
    current = None  # which group may go on: the last one

    def group(target, me):
        nonlocal value, key, ended
        while me is current:
            yield value
            if me is not current:
                return
            for value in it:
                key = value if keyfunc is None else keyfunc(value)
                break
            else:
                ended = True
                return
            if not (key is target or key == target):
                return

    for value in it:
        key = value if keyfunc is None else keyfunc(value)
        break
    else:
        return
    while True:
        current = object()
        target = key
        yield target, group(target, current)
        # The rest of the group is passed over.
        current = None
        while not ended and (key is target or key == target):
            for value in it:
                key = value if keyfunc is None else keyfunc(value)
                break
            else:
                ended = True
        if ended:
            return


def _groupby_new(iterable, key=None):
    return _groupby(iter(iterable), key)


def _tee(it, link):
    while True:
        if link[1] is None:
            for v in it:
                break
            else:
                return
            link[0] = v
            link[1] = [None, None]
        v, link = link
        yield v


def _tee_new(iterable, n=2, /):
    n = _index(n)
    if n < 0:
        raise ValueError("n must be >= 0")
    if n == 0:
        return ()
    it = iter(iterable)
    link = [None, None]
    return tuple([_tee(it, link) for _ in range(n)])


def _zip_longest(iterators, fill):
    live = len(iterators)
    if live == 0:
        return
    ended = [False] * live
    positions = range(live)
    while True:
        row = []
        for i in positions:
            if ended[i]:
                row.append(fill)
                continue
            for v in iterators[i]:
                row.append(v)
                break
            else:
                live -= 1
                if live == 0:
                    return
                ended[i] = True
                row.append(fill)
        yield tuple(row)


def _zip_longest_new(*iterables, **options):
    fillvalue = options.pop("fillvalue", None)
    if options:
        raise TypeError("zip_longest() got an unexpected keyword argument")
    return _zip_longest([iter(v) for v in iterables], fillvalue)


# --- combinatorics ------------------------------------------------------------


def _product(pools):
    if not pools:
        yield ()
        return
    for pool in pools:
        if not pool:
            return
    last = len(pools) - 1
    final = pools[last]
    if last == 0:
        for v in final:
            yield (v,)
        return
    if last == 1:
        for u in pools[0]:
            for v in final:
                yield u, v
        return
    indices = [0] * last
    row = [pool[0] for pool in pools[:last]]
    while True:
        head = tuple(row)
        for v in final:
            yield *head, v
        i = last - 1
        while i >= 0:
            pool = pools[i]
            k = indices[i] + 1
            if k < len(pool):
                indices[i] = k
                row[i] = pool[k]
                break
            indices[i] = 0
            row[i] = pool[0]
            i -= 1
        else:
            return


def _product_new(*iterables, repeat=1):
    repeat = _index(repeat)
    if repeat < 0:
        raise ValueError("repeat argument cannot be negative")
    return _product([tuple(v) for v in iterables] * repeat)


def _combinations(pool, r):
    n = len(pool)
    if r > n:
        return
    if r == 2:
        for i in range(n):
            u = pool[i]
            for k in range(i + 1, n):
                yield u, pool[k]
        return
    indices = list(range(r))
    row = list(pool[:r])
    yield tuple(row)
    while True:
        i = r - 1
        while i >= 0 and indices[i] == i + n - r:
            i -= 1
        if i < 0:
            return
        k = indices[i]
        while i < r:
            k += 1
            indices[i] = k
            row[i] = pool[k]
            i += 1
        yield tuple(row)


def _size(r):
    if not isinstance(r, int) and not hasattr(type(r), "__index__"):
        raise TypeError(f"'{type(r).__name__}' object cannot be interpreted as an integer")
    r = _index(r)
    if r < 0:
        raise ValueError("r must be non-negative")
    return r


def _combinations_new(iterable, r):
    pool = tuple(iterable)
    return _combinations(pool, _size(r))


def _combinations_with_replacement(pool, r):
    n = len(pool)
    if n == 0 and r > 0:
        return
    indices = [0] * r
    row = [pool[0]] * r if r else []
    yield tuple(row)
    while True:
        i = r - 1
        while i >= 0 and indices[i] == n - 1:
            i -= 1
        if i < 0:
            return
        k = indices[i] + 1
        while i < r:
            indices[i] = k
            row[i] = pool[k]
            i += 1
        yield tuple(row)


def _combinations_with_replacement_new(iterable, r):
    pool = tuple(iterable)
    return _combinations_with_replacement(pool, _size(r))


def _permutations(pool, r):
    n = len(pool)
    if r > n:
        return
    indices = list(range(n))
    cycles = list(range(n, n - r, -1))
    row = list(pool[:r])
    yield tuple(row)
    while n:
        i = r - 1
        while i >= 0:
            cycles[i] -= 1
            if cycles[i] == 0:
                first = indices[i]
                for k in range(i, n - 1):
                    indices[k] = indices[k + 1]
                indices[n - 1] = first
                cycles[i] = n - i
            else:
                k = n - cycles[i]
                indices[i], indices[k] = indices[k], indices[i]
                for k in range(i, r):
                    row[k] = pool[indices[k]]
                yield tuple(row)
                break
            i -= 1
        else:
            return


def _permutations_new(iterable, r=None):
    pool = tuple(iterable)
    if r is None:
        return _permutations(pool, len(pool))
    if not isinstance(r, int):
        raise TypeError("Expected int as r")
    return _permutations(pool, _size(r))


accumulate = _define("itertools.accumulate", _accumulate_new, _accumulate)
batched = _define("itertools.batched", _batched_new, _batched)
chain = _define("itertools.chain", _chain_new, _chain, from_iterable=_from_iterable)
combinations = _define("itertools.combinations", _combinations_new, _combinations)
combinations_with_replacement = _define(
    "itertools.combinations_with_replacement",
    _combinations_with_replacement_new,
    _combinations_with_replacement,
)
compress = _define("itertools.compress", _compress_new, _compress)
count = _define("itertools.count", _count_new, _count, __repr__=_count_repr)
cycle = _define("itertools.cycle", _cycle_new, _cycle)
dropwhile = _define("itertools.dropwhile", _dropwhile_new, _dropwhile)
filterfalse = _define("itertools.filterfalse", _filterfalse_new, _filterfalse)
groupby = _define("itertools.groupby", _groupby_new, _groupby)
islice = _define("itertools.islice", _islice_new, _islice)
pairwise = _define("itertools.pairwise", _pairwise_new, _pairwise)
permutations = _define("itertools.permutations", _permutations_new, _permutations)
product = _define("itertools.product", _product_new, _product)
repeat = _define("itertools.repeat", _repeat_new, _repeat, __repr__=_repeat_repr)
starmap = _define("itertools.starmap", _starmap_new, _starmap)
takewhile = _define("itertools.takewhile", _takewhile_new, _takewhile)
zip_longest = _define("itertools.zip_longest", _zip_longest_new, _zip_longest)
_tee_type = _define("itertools._tee", _tee_new, _tee)
tee = _tee_new
tee.__name__ = tee.__qualname__ = "tee"
