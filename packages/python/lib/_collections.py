"""deque."""

from _operator import index as _index


_active = []  # deques and dicts whose repr is being made


class deque:
    """A list-like sequence optimized for data accesses near its endpoints: a ring in a list."""

    __slots__ = ("_ring", "_head", "_size", "_room", "_mask", "_maxlen")

    def __init__(self, iterable=(), maxlen=None):
        if maxlen is not None:
            if not isinstance(maxlen, int):
                raise TypeError("an integer is required")
            if maxlen < 0:
                raise ValueError("maxlen must be non-negative")
        self._ring = [None] * 8
        self._head = 0
        self._size = 0
        self._room = 8 if maxlen is None or maxlen > 8 else maxlen
        self._mask = 7
        self._maxlen = maxlen
        if iterable != ():
            self.extend(iterable)

    __hash__ = None

    @property
    def maxlen(self):
        """maximum size of a deque or None if unbounded"""
        return self._maxlen

    def _full(self, left):
        """Room for one more item: a larger ring, or one item less at the other end."""
        size = self._size
        if size == self._maxlen:
            if size == 0:
                return False
            if left:
                self._ring[(self._head + size - 1) & self._mask] = None
            else:
                self._ring[self._head] = None
                self._head = (self._head + 1) & self._mask
            self._size = size - 1
            return True
        capacity = self._mask + 1
        ring = self._ring[self._head :] + self._ring[: self._head]
        ring.extend([None] * capacity)
        self._ring = ring
        self._head = 0
        capacity *= 2
        self._mask = capacity - 1
        self._room = capacity if self._maxlen is None or self._maxlen > capacity else self._maxlen
        return True

    def append(self, item, /):
        """Add an element to the right side of the deque."""
        size = self._size
        if size == self._room:
            if not self._full(False):
                return
            size = self._size
        self._ring[(self._head + size) & self._mask] = item
        self._size = size + 1

    def appendleft(self, item, /):
        """Add an element to the left side of the deque."""
        size = self._size
        if size == self._room:
            if not self._full(True):
                return
            size = self._size
        head = (self._head - 1) & self._mask
        self._head = head
        self._ring[head] = item
        self._size = size + 1

    def pop(self):
        """Remove and return the rightmost element."""
        size = self._size
        if size == 0:
            raise IndexError("pop from an empty deque")
        size -= 1
        k = (self._head + size) & self._mask
        ring = self._ring
        item = ring[k]
        ring[k] = None
        self._size = size
        return item

    def popleft(self):
        """Remove and return the leftmost element."""
        size = self._size
        if size == 0:
            raise IndexError("pop from an empty deque")
        head = self._head
        ring = self._ring
        item = ring[head]
        ring[head] = None
        self._head = (head + 1) & self._mask
        self._size = size - 1
        return item

    def extend(self, iterable, /):
        """Extend the right side of the deque with elements from the iterable."""
        if iterable is self:
            iterable = list(iterable)
        append = self.append
        for item in iterable:
            append(item)

    def extendleft(self, iterable, /):
        """Extend the left side of the deque with elements from the iterable."""
        if iterable is self:
            iterable = list(iterable)
        for item in iterable:
            self.appendleft(item)

    def clear(self):
        """Remove all elements from the deque."""
        self._ring = [None] * 8
        self._head = 0
        self._size = 0
        self._mask = 7
        self._room = 8 if self._maxlen is None or self._maxlen > 8 else self._maxlen

    def rotate(self, n=1, /):
        """Rotate the deque n steps to the right.  If n is negative, rotates left."""
        n = _index(n)
        size = self._size
        if size <= 1:
            return
        n %= size
        if n == 0:
            return
        if size == self._mask + 1:
            self._head = (self._head - n) & self._mask
            return
        if n <= size >> 1:
            while n > 0:
                self._unchecked_left(self.pop())
                n -= 1
        else:
            n = size - n
            while n > 0:
                self.append(self.popleft())
                n -= 1

    def _unchecked_left(self, item):
        head = (self._head - 1) & self._mask
        self._head = head
        self._ring[head] = item
        self._size += 1

    def reverse(self):
        """Reverse *IN PLACE*."""
        self._replace(list(self)[::-1])

    def _replace(self, items):
        capacity = 8
        while capacity < len(items):
            capacity *= 2
        self._ring = items + [None] * (capacity - len(items))
        self._head = 0
        self._size = len(items)
        self._mask = capacity - 1
        self._room = capacity if self._maxlen is None or self._maxlen > capacity else self._maxlen

    def copy(self):
        """Return a shallow copy of a deque."""
        if self._maxlen is None:
            return self.__class__(self)
        return self.__class__(self, self._maxlen)

    __copy__ = copy

    def __len__(self):
        return self._size

    def __bool__(self):
        return self._size != 0

    def __iter__(self):
        ring = self._ring
        mask = self._mask
        head = self._head
        size = self._size
        for k in range(head, head + size):
            if self._size != size or self._head != head:
                raise RuntimeError("deque mutated during iteration")
            yield ring[k & mask]
        if self._size != size or self._head != head:
            raise RuntimeError("deque mutated during iteration")

    def __reversed__(self):
        size = self._size
        head = self._head
        for k in range(head + size - 1, head - 1, -1):
            if self._size != size or self._head != head:
                raise RuntimeError("deque mutated during iteration")
            yield self._ring[k & self._mask]

    def _place(self, i):
        if type(i) is not int:
            if isinstance(i, slice) or not hasattr(type(i), "__index__"):
                raise TypeError(f"sequence index must be integer, not '{type(i).__name__}'")
            i = _index(i)
        if i < 0:
            i += self._size
        if i < 0 or i >= self._size:
            raise IndexError("deque index out of range")
        return (self._head + i) & self._mask

    def __getitem__(self, i):
        return self._ring[self._place(i)]

    def __setitem__(self, i, item):
        self._ring[self._place(i)] = item

    def __delitem__(self, i):
        k = (self._place(i) - self._head) & self._mask
        items = list(self)
        del items[k]
        self._replace(items)

    def __contains__(self, item):
        for v in self:
            if v is item or v == item:
                return True
        return False

    def count(self, item, /):
        """Return number of occurrences of value."""
        n = 0
        for v in self:
            if v is item or v == item:
                n += 1
        return n

    def index(self, item, start=0, stop=9223372036854775807, /):
        """Return first index of value; ValueError if the value is not present."""
        size = self._size
        if start < 0:
            start = max(start + size, 0)
        if stop < 0:
            stop = max(stop + size, 0)
        i = start
        while i < stop and i < size:
            v = self._ring[(self._head + i) & self._mask]
            if v is item or v == item:
                return i
            i += 1
        raise ValueError(f"{item!r} is not in deque")

    def insert(self, i, item, /):
        """Insert value before index."""
        if self._size == self._maxlen:
            raise IndexError("deque already at its maximum size")
        items = list(self)
        items.insert(i, item)
        self._replace(items)

    def remove(self, item, /):
        """Remove first occurrence of value."""
        items = list(self)
        for i, v in enumerate(items):
            if v is item or v == item:
                del items[i]
                self._replace(items)
                return
        raise ValueError(f"{item!r} is not in deque")

    def __repr__(self):
        for other in _active:
            if other is self:
                return "[...]"
        _active.append(self)
        try:
            text = repr(list(self))
        finally:
            _active.pop()
        tail = "" if self._maxlen is None else f", maxlen={self._maxlen}"
        return f"{type(self).__name__}({text}{tail})"

    def __eq__(self, other):
        if not isinstance(other, deque):
            return NotImplemented
        return self._size == other._size and list(self) == list(other)

    def __ne__(self, other):
        if not isinstance(other, deque):
            return NotImplemented
        return self._size != other._size or list(self) != list(other)

    def __lt__(self, other):
        return list(self) < list(other) if isinstance(other, deque) else NotImplemented

    def __le__(self, other):
        return list(self) <= list(other) if isinstance(other, deque) else NotImplemented

    def __gt__(self, other):
        return list(self) > list(other) if isinstance(other, deque) else NotImplemented

    def __ge__(self, other):
        return list(self) >= list(other) if isinstance(other, deque) else NotImplemented

    def __add__(self, other):
        if not isinstance(other, deque):
            raise TypeError(f'can only concatenate deque (not "{type(other).__name__}") to deque')
        new = self.copy()
        new.extend(other)
        return new

    def __iadd__(self, iterable):
        self.extend(iterable)
        return self

    def __mul__(self, n):
        items = list(self) * n
        return self.__class__(items) if self._maxlen is None else self.__class__(items, self._maxlen)

    __rmul__ = __mul__

    def __imul__(self, n):
        items = list(self) * n
        if self._maxlen is not None and len(items) > self._maxlen:
            items = items[len(items) - self._maxlen :]
        self._replace(items)
        return self

    def __reduce__(self):
        args = () if self._maxlen is None else ((), self._maxlen)
        return self.__class__, args, None, iter(self)

    def __class_getitem__(cls, item):
        from types import GenericAlias

        return GenericAlias(cls, item)


deque.__module__ = "collections"
