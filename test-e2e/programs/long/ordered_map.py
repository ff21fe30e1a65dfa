# A left-leaning red-black tree as a mapping with every protocol of one, checked against a sorted dict after each step.
from collections.abc import MutableMapping

RED, BLACK = True, False


class Entry:
    __slots__ = ("key", "value", "left", "right", "color", "size")

    def __init__(self, key, value):
        self.key, self.value = key, value
        self.left = self.right = None
        self.color, self.size = RED, 1


def is_red(entry):
    return entry is not None and entry.color


def size(entry):
    return 0 if entry is None else entry.size


def fix_size(entry):
    entry.size = size(entry.left) + size(entry.right) + 1
    return entry


def rotate_left(h):
    x = h.right
    h.right, x.left = x.left, h
    x.color, h.color = h.color, RED
    fix_size(h)
    return fix_size(x)


def rotate_right(h):
    x = h.left
    h.left, x.right = x.right, h
    x.color, h.color = h.color, RED
    fix_size(h)
    return fix_size(x)


def flip(h):
    h.color = not h.color
    h.left.color = not h.left.color
    h.right.color = not h.right.color


def balance(h):
    if is_red(h.right) and not is_red(h.left):
        h = rotate_left(h)
    if is_red(h.left) and is_red(h.left.left):
        h = rotate_right(h)
    if is_red(h.left) and is_red(h.right):
        flip(h)
    return fix_size(h)


def red_left(h):
    flip(h)
    if is_red(h.right.left):
        h.right = rotate_right(h.right)
        h = rotate_left(h)
        flip(h)
    return h


def red_right(h):
    flip(h)
    if is_red(h.left.left):
        h = rotate_right(h)
        flip(h)
    return h


class OrderedMap(MutableMapping):
    def __init__(self, items=(), /, **named):
        self.root = None
        self.update(items, **named)

    def __len__(self):
        return size(self.root)

    def find(self, key):
        entry = self.root
        while entry is not None:
            if key == entry.key:
                return entry
            entry = entry.left if key < entry.key else entry.right
        return None

    def __getitem__(self, key):
        if isinstance(key, slice):
            return list(self.between(key.start, key.stop))
        entry = self.find(key)
        if entry is None:
            return self.__missing__(key)
        return entry.value

    def __missing__(self, key):
        raise KeyError(key)

    def __contains__(self, key):
        return self.find(key) is not None

    def __setitem__(self, key, value):
        self.root = self.insert(self.root, key, value)
        self.root.color = BLACK

    def insert(self, h, key, value):
        if h is None:
            return Entry(key, value)
        if key == h.key:
            h.value = value
        elif key < h.key:
            h.left = self.insert(h.left, key, value)
        else:
            h.right = self.insert(h.right, key, value)
        return balance(h)

    def __delitem__(self, key):
        if key not in self:
            raise KeyError(key)
        if not is_red(self.root.left) and not is_red(self.root.right):
            self.root.color = RED
        self.root = self.delete(self.root, key)
        if self.root is not None:
            self.root.color = BLACK

    def delete_least(self, h):
        if h.left is None:
            return None
        if not is_red(h.left) and not is_red(h.left.left):
            h = red_left(h)
        h.left = self.delete_least(h.left)
        return balance(h)

    def delete(self, h, key):
        if key < h.key:
            if not is_red(h.left) and not is_red(h.left.left):
                h = red_left(h)
            h.left = self.delete(h.left, key)
        else:
            if is_red(h.left):
                h = rotate_right(h)
            if key == h.key and h.right is None:
                return None
            if not is_red(h.right) and not is_red(h.right.left):
                h = red_right(h)
            if key == h.key:
                least = h.right
                while least.left is not None:
                    least = least.left
                h.key, h.value = least.key, least.value
                h.right = self.delete_least(h.right)
            else:
                h.right = self.delete(h.right, key)
        return balance(h)

    def walk(self, entry):
        if entry is not None:
            yield from self.walk(entry.left)
            yield entry
            yield from self.walk(entry.right)

    def __iter__(self):
        for entry in self.walk(self.root):
            yield entry.key

    def __reversed__(self):
        stack, entry = [], self.root
        while stack or entry is not None:
            while entry is not None:
                stack.append(entry)
                entry = entry.right
            entry = stack.pop()
            yield entry.key
            entry = entry.left

    def between(self, low, high):
        for entry in self.walk(self.root):
            if (low is None or low <= entry.key) and (high is None or entry.key < high):
                yield entry.key, entry.value

    def rank(self, key):
        entry, below = self.root, 0
        while entry is not None:
            if key <= entry.key:
                entry = entry.left
            else:
                below += size(entry.left) + 1
                entry = entry.right
        return below

    def check(self):
        def depth(entry):
            if entry is None:
                return 1
            assert not is_red(entry.right), "a red right child"
            assert not (entry.color and is_red(entry.left)), "two reds"
            left, right = depth(entry.left), depth(entry.right)
            assert left == right, "black depths differ"
            assert entry.size == size(entry.left) + size(entry.right) + 1
            return left + (not entry.color)
        assert not is_red(self.root)
        return depth(self.root)

    def __repr__(self):
        return f"{type(self).__name__}({{{', '.join(f'{k!r}: {v!r}' for k, v in self.items())}}})"


class Counting(OrderedMap):
    def __missing__(self, key):
        return 0


tree, model = OrderedMap(), {}
seed = 12345
for step in range(1500):
    seed = (seed * 1103515245 + 12345) % 2**31
    key = seed // 65536 % 150
    if seed % 3 and step < 1200 or key not in model:
        tree[key] = model[key] = step
    else:
        del tree[key], model[key]
    if step % 25 == 0:
        black = tree.check()
        assert list(tree.items()) == sorted(model.items())
        assert list(reversed(tree)) == sorted(model, reverse=True)
        assert all(tree.rank(one) == i for i, one in enumerate(sorted(model)))
    if step % 300 == 0:
        print(step, len(tree), black, tree[40:48])
print(len(tree), 7 in tree, tree.get(7, "none"), tree.get(1000, "none"), tree == dict(model), sum(tree.values()) == sum(model.values()))
for key in list(tree):
    del tree[key]
    tree.check()
print(tree, bool(tree))
words = Counting()
for word in "the quick brown fox jumps over the lazy dog the end".split():
    words[word] += 1
print(words, words["absent"], len(words))
print(words.pop("the"), words.get("the", "gone"), words.setdefault("dog", 5), words.setdefault("zebra", 9), words.popitem())
for action in (lambda: tree["x"], lambda: tree.pop("x"), lambda: tree.popitem(), lambda: OrderedMap(a=1)[None], lambda: OrderedMap([1])):
    try:
        print(action())
    except (KeyError, TypeError, StopIteration) as error:
        print(type(error).__name__, error)
