"""Caches built on the order of dicts and on closures: LRU, LFU, with time to live, and their hit rates."""


def make_lru(capacity):
    if capacity < 1:
        raise ValueError(f"capacity must be positive, not {capacity}")
    store = {}
    stats = {"hits": 0, "misses": 0, "evictions": 0}

    def get(key, default=None):
        if key not in store:
            stats["misses"] += 1
            return default
        stats["hits"] += 1
        store[key] = value = store.pop(key)
        return value

    def put(key, value):
        if key in store:
            del store[key]
        elif len(store) == capacity:
            oldest = next(iter(store))
            del store[oldest]
            stats["evictions"] += 1
        store[key] = value

    return {"get": get, "put": put, "keys": lambda: list(store), "stats": stats}


def make_lfu(capacity):
    values, uses, buckets = {}, {}, {}
    stats = {"hits": 0, "misses": 0, "evictions": 0}

    def touch(key):
        n = uses[key]
        del buckets[n][key]
        if not buckets[n]:
            del buckets[n]
        uses[key] = n + 1
        buckets.setdefault(n + 1, {})[key] = None

    def get(key, default=None):
        if key not in values:
            stats["misses"] += 1
            return default
        stats["hits"] += 1
        touch(key)
        return values[key]

    def put(key, value):
        if key in values:
            values[key] = value
            touch(key)
            return
        if len(values) >= capacity:
            least = min(buckets)
            victim = next(iter(buckets[least]))
            del buckets[least][victim], values[victim], uses[victim]
            if not buckets[least]:
                del buckets[least]
            stats["evictions"] += 1
        values[key] = value
        uses[key] = 1
        buckets.setdefault(1, {})[key] = None

    return {"get": get, "put": put, "keys": lambda: sorted(values, key=lambda k: (uses[k], str(k))), "stats": stats}


def make_expiring(lifetime, clock):
    store = {}
    stats = {"hits": 0, "misses": 0, "evictions": 0}

    def sweep():
        now = clock()
        for key in [k for k, (_, born) in store.items() if now - born >= lifetime]:
            del store[key]
            stats["evictions"] += 1

    def get(key, default=None):
        sweep()
        try:
            value, _ = store[key]
        except KeyError:
            stats["misses"] += 1
            return default
        stats["hits"] += 1
        return value

    def put(key, value):
        sweep()
        store[key] = (value, clock())

    return {"get": get, "put": put, "keys": lambda: list(store), "stats": stats}


def cached(cache):
    """A function that makes a function remember its results in the cache; None is a result too."""
    missing = []

    def decorate(f):
        def wrapper(*args, **kwargs):
            key = (args, tuple(sorted(kwargs.items())))
            value = cache["get"](key, missing)
            if value is missing:
                value = f(*args, **kwargs)
                cache["put"](key, value)
            return value

        wrapper.cache = cache
        return wrapper

    return decorate


def zipf_keys(n, spread, seed):
    keys = []
    for _ in range(n):
        seed = (seed * 1103515245 + 12345) % 2**31
        a = (seed >> 9) % spread
        seed = (seed * 1103515245 + 12345) % 2**31
        b = (seed >> 9) % spread
        keys.append(min(a, b) * min(a, b) // spread)
    return keys


def exercise(name, cache, keys):
    wrong = 0
    for key in keys:
        value = cache["get"](key)
        if value is None:
            cache["put"](key, key * key)
        elif value != key * key:
            wrong += 1
    s = cache["stats"]
    rate = s["hits"] / (s["hits"] + s["misses"])
    print(f"{name:<10} {s} rate {rate:.4f} wrong {wrong}")


def main():
    cache = make_lru(3)
    for key, value in zip("abc", (1, 2, 3)):
        cache["put"](key, value)
    print(cache["keys"](), cache["get"]("a"), cache["keys"]())
    cache["put"]("d", 4)
    print(cache["keys"](), cache["get"]("b"), cache["get"]("b", "gone"), cache["stats"])
    cache["put"]("a", 10)
    cache["put"](1, "int")
    cache["put"](1.0, "float")
    cache["put"]((1, 2), "tuple")
    print(cache["keys"](), cache["get"](True), cache["stats"])

    lfu = make_lfu(3)
    for key in "aaabbcd":
        if lfu["get"](key) is None:
            lfu["put"](key, key.upper())
    print(lfu["keys"](), lfu["stats"])
    lfu["put"]("a", "AA")
    lfu["put"]("e", "E")
    print(lfu["keys"](), lfu["get"]("a"), lfu["get"]("d"))

    now = 0
    expiring = make_expiring(5, lambda: now)
    for now in range(12):
        if now % 3 == 0:
            expiring["put"](now, -now)
        print(now, expiring["keys"](), expiring["get"](3, "-"), end="; ")
    print(expiring["stats"])

    keys = zipf_keys(6000, 200, 11)
    for capacity in (1, 10, 50, 200):
        exercise(f"lru {capacity}", make_lru(capacity), keys)
        exercise(f"lfu {capacity}", make_lfu(capacity), keys)
    ticks = iter(range(10**6))
    exercise("expiring", make_expiring(300, lambda: next(ticks)), keys[:600])

    calls = 0

    def paths(right, down):
        nonlocal calls
        calls += 1
        return 1 if right == 0 or down == 0 else paths(right - 1, down) + paths(right, down - 1)

    paths = cached(make_lru(100))(paths)
    print(paths(9, 9), calls, paths.cache["stats"])
    calls = 0
    print(paths(30, 2), calls, len(paths.cache["keys"]()))

    def describe(x, *, loud=False):
        print("  working on", x)
        if x < 0:
            raise ValueError(f"{x} is negative")
        return None if x == 0 else str(x) * (2 if loud else 1)

    describe = cached(make_lru(2))(describe)
    print(describe(1), describe(1), describe(1, loud=True), describe(0), describe(0), describe(1))
    for x in (-1, -1, [1]):
        try:
            describe(x)
        except (ValueError, TypeError) as error:
            print(f"  {type(error).__name__}: {error}")
    for capacity in (0, -5):
        try:
            make_lru(capacity)
        except ValueError as error:
            print(error)


main()
