"""A hash map written in Python: open addressing, growth, removal, iteration; keys with a hash of their own.

    hash_map.py [keys]
"""

import sys


class Point:
    """A place on a grid, usable as a key."""

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __eq__(self, other):
        return isinstance(other, Point) and self.x == other.x and self.y == other.y

    def __hash__(self):
        return self.x * 73856093 ^ self.y * 19349663

    def __repr__(self):
        return f"Point({self.x}, {self.y})"


class Entry:
    __slots__ = ("key", "hash", "value")

    def __init__(self, key, hash_value, value):
        self.key = key
        self.hash = hash_value
        self.value = value


class HashMap:
    REMOVED = object()

    def __init__(self):
        self._slots = [None] * 8
        self._size = 0
        self._used = 0

    def __len__(self):
        return self._size

    def __contains__(self, key):
        return self._find(key) is not None

    def __getitem__(self, key):
        entry = self._find(key)
        if entry is None:
            raise KeyError(key)
        return entry.value

    def get(self, key, default=None):
        entry = self._find(key)
        return default if entry is None else entry.value

    def __setitem__(self, key, value):
        entry = self._find(key)
        if entry is not None:
            entry.value = value
            return
        if 3 * (self._used + 1) > 2 * len(self._slots):
            self._resize()
        self._insert(Entry(key, hash(key), value))
        self._size += 1

    def __delitem__(self, key):
        mask = len(self._slots) - 1
        index = hash(key) & mask
        while True:
            entry = self._slots[index]
            if entry is None:
                raise KeyError(key)
            if entry is not self.REMOVED and entry.key == key:
                self._slots[index] = self.REMOVED
                self._size -= 1
                return
            index = (index + 1) & mask

    def __iter__(self):
        for entry in self._slots:
            if entry is not None and entry is not self.REMOVED:
                yield entry.key

    def items(self):
        for entry in self._slots:
            if entry is not None and entry is not self.REMOVED:
                yield entry.key, entry.value

    def _find(self, key):
        hash_value = hash(key)
        slots = self._slots
        mask = len(slots) - 1
        index = hash_value & mask
        while True:
            entry = slots[index]
            if entry is None:
                return None
            if entry is not self.REMOVED and entry.hash == hash_value and entry.key == key:
                return entry
            index = (index + 1) & mask

    def _insert(self, entry):
        mask = len(self._slots) - 1
        index = entry.hash & mask
        while self._slots[index] is not None:
            index = (index + 1) & mask
        self._slots[index] = entry
        self._used += 1

    def _resize(self):
        old = self._slots
        size = 8
        while size < 3 * (self._size + 1):
            size *= 2
        self._slots = [None] * size
        self._used = 0
        for entry in old:
            if entry is not None and entry is not self.REMOVED:
                self._insert(entry)


class CountingMap(HashMap):
    """A map that counts look-ups of keys that are not there."""

    def __init__(self):
        super().__init__()
        self.misses = 0

    def get(self, key, default=None):
        value = super().get(key)
        if value is None:
            self.misses += 1
            return default
        return value


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 15000
    squares = HashMap()
    for i in range(count):
        squares[i * 7] = i * i
    for i in range(0, count, 3):
        del squares[i * 7]
    total = sum([value for _, value in squares.items()])
    print(f"{len(squares)} left of {count}, {total}, {7 in squares}, {21 in squares}")

    visits = CountingMap()
    x = y = 0
    seed = 9
    for _ in range(2 * count):
        seed = (seed * 1103515245 + 12345) % 2147483648
        dx, dy = ((1, 0), (0, 1), (-1, 0), (0, -1))[(seed >> 12) % 4]
        x = (x + dx) % 200
        y = (y + dy) % 200
        place = Point(x, y)
        visits[place] = visits.get(place, 0) + 1
    most = max(visits.items(), key=lambda item: (item[1], item[0].x, item[0].y))
    print(f"{len(visits)} places, {visits.misses} misses, most often {most[0]!r}: {most[1]}")
    checksum = 0
    for place in visits:
        checksum = (checksum * 31 + place.x * 7 + place.y * visits[place]) % 1000000007
    print(f"checksum {checksum}")
    try:
        squares[-1]
    except KeyError as error:
        print(f"no key {error}")


if __name__ == "__main__":
    main()
