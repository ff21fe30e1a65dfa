"""Binary trees: full ones that are made and forgotten, and a search tree that is kept and changed.

    binary_trees.py [depth]
"""

import sys


class Node:
    def __init__(self, left, right):
        self.left = left
        self.right = right

    def count(self):
        if self.left is None:
            return 1
        return 1 + self.left.count() + self.right.count()


def full_tree(depth):
    if depth == 0:
        return Node(None, None)
    return Node(full_tree(depth - 1), full_tree(depth - 1))


class SearchNode:
    def __init__(self, key, value):
        self.key = key
        self.value = value
        self.left = None
        self.right = None


class SearchTree:
    """A map kept in an unbalanced search tree."""

    def __init__(self):
        self.root = None
        self.size = 0

    def insert(self, key, value):
        if self.root is None:
            self.root = SearchNode(key, value)
            self.size = 1
            return
        node = self.root
        while True:
            if key == node.key:
                node.value = value
                return
            if key < node.key:
                if node.left is None:
                    node.left = SearchNode(key, value)
                    break
                node = node.left
            else:
                if node.right is None:
                    node.right = SearchNode(key, value)
                    break
                node = node.right
        self.size += 1

    def find(self, key):
        node = self.root
        while node is not None and node.key != key:
            node = node.left if key < node.key else node.right
        return node

    def remove(self, key):
        self.root = self._remove(self.root, key)

    def _remove(self, node, key):
        if node is None:
            return None
        if key < node.key:
            node.left = self._remove(node.left, key)
        elif key > node.key:
            node.right = self._remove(node.right, key)
        else:
            self.size -= 1
            if node.left is None:
                return node.right
            if node.right is None:
                return node.left
            smallest = node.right
            while smallest.left is not None:
                smallest = smallest.left
            node.key, node.value = smallest.key, smallest.value
            self.size += 1
            node.right = self._remove(node.right, smallest.key)
        return node

    def height(self):
        def height(node):
            return 0 if node is None else 1 + max(height(node.left), height(node.right))

        return height(self.root)

    def __len__(self):
        return self.size

    def __contains__(self, key):
        return self.find(key) is not None

    def __iter__(self):
        """Keys in order, with a stack of its own."""
        stack = []
        node = self.root
        while stack or node is not None:
            while node is not None:
                stack.append(node)
                node = node.left
            node = stack.pop()
            yield node.key
            node = node.right


def main():
    depth = int(sys.argv[1]) if len(sys.argv) > 1 else 11
    print(f"stretch: {full_tree(depth + 1).count()} nodes")
    kept = full_tree(depth)
    for level in range(4, depth + 1, 2):
        count = 1 << (depth - level + 3)
        total = 0
        for _ in range(count):
            total += full_tree(level).count()
        print(f"{count} trees of depth {level}: {total} nodes")
    print(f"kept: {kept.count()} nodes")

    tree = SearchTree()
    seed = 77
    for _ in range(1 << depth):
        seed = (seed * 1103515245 + 12345) % 2147483648
        tree.insert((seed >> 8) % 100003, seed)
    keys = list(tree)
    for key in keys[::3]:
        tree.remove(key)
    found = sum([key in tree for key in range(0, 100003, 7)])
    print(f"search tree: {len(keys)} keys, then {len(tree)}, height {tree.height()}, {found} found, {sum(tree)}")


if __name__ == "__main__":
    main()
