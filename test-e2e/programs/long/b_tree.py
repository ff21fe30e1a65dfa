"""A B-tree as an ordered mapping, with splitting, merging, range queries, transactions and its invariants checked."""

import bisect
import random
from collections.abc import ItemsView, MutableMapping
from contextlib import contextmanager


class Node:
    __slots__ = ("keys", "values", "children")

    def __init__(self, keys=None, values=None, children=None):
        self.keys = keys or []
        self.values = values or []
        self.children = children or []

    is_leaf = property(lambda self: not self.children)

    def __repr__(self):
        kind = "Leaf" if self.is_leaf else "Inner"
        return f"{kind}({', '.join(map(repr, self.keys))})"


class BTree(MutableMapping):
    def __init__(self, items=(), *, degree=3):
        if degree < 2:
            raise ValueError(f"degree must be at least 2, not {degree}")
        self.degree = degree
        self.root = Node()
        self.size = 0
        self.log = None
        self.update(items)

    # --- the mapping protocol ---

    def __getitem__(self, key):
        if isinstance(key, slice):
            if key.step is not None:
                raise ValueError("a range of keys has no step")
            return list(self.between(key.start, key.stop))
        node, i = self._find(key)
        if node is None:
            return self.__missing__(key)
        return node.values[i]

    def __missing__(self, key):
        raise KeyError(key)

    def __setitem__(self, key, value):
        if self.log is not None:
            self.log.append((key, self[key]) if key in self else (key,))
        root = self.root
        if len(root.keys) == 2 * self.degree - 1:
            self.root = Node(children=[root])
            self._split(self.root, 0)
        self._insert(self.root, key, value)

    def __delitem__(self, key):
        if key not in self:
            raise KeyError(key)
        if self.log is not None:
            self.log.append((key, self[key]))
        self._delete(self.root, key)
        if not self.root.keys and self.root.children:
            self.root = self.root.children[0]
        self.size -= 1

    def __iter__(self):
        yield from (key for key, _ in self._walk(self.root))

    def __reversed__(self):
        def walk(node):
            for i in reversed(range(len(node.keys) + 1)):
                if i < len(node.keys):
                    yield node.keys[i]
                if not node.is_leaf:
                    yield from walk(node.children[i])

        return walk(self.root)

    def __len__(self):
        return self.size

    def __contains__(self, key):
        return self._find(key)[0] is not None

    def items(self):
        class Items(ItemsView):
            def __iter__(self):
                return self._mapping._walk(self._mapping.root)

        return Items(self)

    def __repr__(self):
        return f"{type(self).__name__}({dict(self.items())!r}, degree={self.degree})"

    def __or__(self, other):
        return type(self)([*self.items(), *other.items()], degree=self.degree)

    # --- inside ---

    def _find(self, key):
        node = self.root
        while True:
            i = bisect.bisect_left(node.keys, key)
            if i < len(node.keys) and node.keys[i] == key:
                return node, i
            if node.is_leaf:
                return None, i
            node = node.children[i]

    def _walk(self, node):
        if node.is_leaf:
            yield from zip(node.keys, node.values)
            return
        for child, key, value in zip(node.children, node.keys, node.values):
            yield from self._walk(child)
            yield key, value
        yield from self._walk(node.children[-1])

    def _split(self, parent, i):
        t = self.degree
        full = parent.children[i]
        right = Node(full.keys[t:], full.values[t:], full.children[t:])
        parent.keys.insert(i, full.keys[t - 1])
        parent.values.insert(i, full.values[t - 1])
        parent.children.insert(i + 1, right)
        del full.keys[t - 1 :], full.values[t - 1 :], full.children[t:]

    def _insert(self, node, key, value):
        while True:
            i = bisect.bisect_left(node.keys, key)
            if i < len(node.keys) and node.keys[i] == key:
                node.values[i] = value
                return
            if node.is_leaf:
                node.keys.insert(i, key)
                node.values.insert(i, value)
                self.size += 1
                return
            if len(node.children[i].keys) == 2 * self.degree - 1:
                self._split(node, i)
                if key == node.keys[i]:
                    node.values[i] = value
                    return
                i += key > node.keys[i]
            node = node.children[i]

    def _delete(self, node, key):
        t = self.degree
        i = bisect.bisect_left(node.keys, key)
        if i < len(node.keys) and node.keys[i] == key:
            if node.is_leaf:
                del node.keys[i], node.values[i]
                return
            left, right = node.children[i : i + 2]
            if len(left.keys) >= t:
                while not left.is_leaf:
                    left = left.children[-1]
                node.keys[i], node.values[i] = left.keys[-1], left.values[-1]
                self._delete(node.children[i], node.keys[i])
            elif len(right.keys) >= t:
                while not right.is_leaf:
                    right = right.children[0]
                node.keys[i], node.values[i] = right.keys[0], right.values[0]
                self._delete(node.children[i + 1], node.keys[i])
            else:
                self._merge(node, i)
                self._delete(left, key)
            return
        child = node.children[i]
        if len(child.keys) < t:
            i = self._fill(node, i)
            child = node.children[i]
        self._delete(child, key)

    def _fill(self, node, i):
        t = self.degree
        child = node.children[i]
        if i > 0 and len((left := node.children[i - 1]).keys) >= t:
            child.keys.insert(0, node.keys[i - 1])
            child.values.insert(0, node.values[i - 1])
            node.keys[i - 1], node.values[i - 1] = left.keys.pop(), left.values.pop()
            if not left.is_leaf:
                child.children.insert(0, left.children.pop())
            return i
        if i < len(node.keys) and len((right := node.children[i + 1]).keys) >= t:
            child.keys.append(node.keys[i])
            child.values.append(node.values[i])
            node.keys[i], node.values[i] = right.keys.pop(0), right.values.pop(0)
            if not right.is_leaf:
                child.children.append(right.children.pop(0))
            return i
        if i == len(node.keys):
            i -= 1
        self._merge(node, i)
        return i

    def _merge(self, node, i):
        left, right = node.children[i], node.children.pop(i + 1)
        left.keys += [node.keys.pop(i), *right.keys]
        left.values += [node.values.pop(i), *right.values]
        left.children += right.children

    # --- more than a dict has ---

    def between(self, low=None, high=None):
        """Items with low <= key < high."""

        def walk(node):
            first = 0 if low is None else bisect.bisect_left(node.keys, low)
            last = len(node.keys) if high is None else bisect.bisect_left(node.keys, high)
            for i in range(first, last + 1):
                if not node.is_leaf:
                    yield from walk(node.children[i])
                if i < last:
                    yield node.keys[i], node.values[i]

        return walk(self.root)

    @contextmanager
    def transaction(self):
        if self.log is not None:
            raise RuntimeError("a transaction within a transaction")
        self.log = log = []
        try:
            yield self
        except BaseException as error:
            self.log = None
            for key, *old in reversed(log):
                if old:
                    self[key] = old[0]
                else:
                    del self[key]
            error.add_note(f"{len(log)} changes undone")
            raise
        finally:
            self.log = None

    def check(self):
        depths = set()

        def visit(node, depth, low, high):
            t = self.degree
            assert node is self.root or t - 1 <= len(node.keys) <= 2 * t - 1, node
            assert node.keys == sorted(set(node.keys)), node
            assert len(node.keys) == len(node.values)
            assert all((low is None or low < k) and (high is None or k < high) for k in node.keys), node
            if node.is_leaf:
                depths.add(depth)
                return
            assert len(node.children) == len(node.keys) + 1, node
            for child, a, b in zip(node.children, [low, *node.keys], [*node.keys, high]):
                visit(child, depth + 1, a, b)

        visit(self.root, 0, None, None)
        (depth,) = depths
        assert sum(1 for _ in self) == len(self)
        return depth


class DefaultTree(BTree):
    def __init__(self, factory, **kwargs):
        self.factory = factory
        super().__init__(**kwargs)

    def __missing__(self, key):
        self[key] = value = self.factory()
        return value


def main():
    tree = BTree(zip("the quick brown fox jumps over a lazy dog".split(), range(9)), degree=2)
    print(tree, tree.check(), tree.root)
    print(list(tree), list(reversed(tree)), len(tree), "fox" in tree, "cat" in tree)
    print(tree["f":"m"], tree[:"c"], tree["q":])
    for wrong in ("tree['cat']", "del tree['cat']", "tree['a':'z':2]", "BTree(degree=1)", "tree[1]"):
        try:
            exec(wrong)
        except Exception as error:
            print(f"{wrong}: {type(error).__name__}: {error}")
    print(tree.pop("fox"), tree.setdefault("ant", 77), tree.popitem(), tree.get("zebra", "none"), tree.check())
    print(tree == dict(tree.items()), tree.items() & {("ant", 77), ("bee", 1)}, sorted(tree.keys() - {"ant", "lazy"}))

    for degree in (2, 3, 7):
        rng = random.Random(degree)
        tree, model = BTree(degree=degree), {}
        for step in range(1500):
            key = rng.randrange(400)
            match rng.random():
                case r if r < 0.6:
                    tree[key] = model[key] = step
                case _ if key in model:
                    assert tree.pop(key) == model.pop(key)
                case _:
                    assert tree.pop(key, None) is None
            if step % 250 == 0:
                tree.check()
        assert list(tree.items()) == sorted(model.items())
        assert list(tree.between(100, 200)) == sorted((k, v) for k, v in model.items() if 100 <= k < 200)
        print(degree, len(tree), tree.check(), sum(tree.values()), tree.root)
        while tree:
            tree.pop(next(iter(tree)) if len(tree) % 2 else next(reversed(tree)))
            if len(tree) % 50 == 0:
                tree.check()
        print(tree)

    accounts = BTree({"ann": 10, "bob": 5}, degree=2)
    try:
        with accounts.transaction():
            accounts["ann"] -= 7
            accounts["cat"] = 7
            del accounts["bob"]
            accounts["dan"] += 1
    except KeyError as error:
        print("undone:", error, error.__notes__)
    print(accounts)
    with accounts.transaction() as t:
        t["ann"], t["bob"] = t["bob"], t["ann"]
        try:
            with accounts.transaction():
                pass
        except RuntimeError as error:
            print(error)
    print(accounts | {"zoe": 1})

    words = DefaultTree(list, degree=2)
    for word in "she sells sea shells on the sea shore the shells she sells are surely sea shells".split():
        words[len(word)].append(word)
    print({k: sorted(set(v)) for k, v in words.items()}, words.check())


if __name__ == "__main__":
    main()
