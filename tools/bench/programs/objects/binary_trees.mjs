// Binary trees: full ones that are made and forgotten, and a search tree that is kept and changed.

class Node {
  constructor(left, right) {
    this.left = left;
    this.right = right;
  }

  count() {
    return this.left === null ? 1 : 1 + this.left.count() + this.right.count();
  }
}

function fullTree(depth) {
  return depth === 0 ? new Node(null, null) : new Node(fullTree(depth - 1), fullTree(depth - 1));
}

class SearchNode {
  constructor(key, value) {
    this.key = key;
    this.value = value;
    this.left = null;
    this.right = null;
  }
}

const heightOf = (node) => (node === null ? 0 : 1 + Math.max(heightOf(node.left), heightOf(node.right)));

class SearchTree {
  constructor() {
    this.root = null;
    this.size = 0;
  }

  insert(key, value) {
    if (this.root === null) {
      this.root = new SearchNode(key, value);
      this.size = 1;
      return;
    }
    let node = this.root;
    for (;;) {
      if (key === node.key) {
        node.value = value;
        return;
      }
      if (key < node.key) {
        if (node.left === null) {
          node.left = new SearchNode(key, value);
          break;
        }
        node = node.left;
      } else {
        if (node.right === null) {
          node.right = new SearchNode(key, value);
          break;
        }
        node = node.right;
      }
    }
    this.size++;
  }

  find(key) {
    let node = this.root;
    while (node !== null && node.key !== key) node = key < node.key ? node.left : node.right;
    return node;
  }

  remove(key) {
    this.root = this.removeFrom(this.root, key);
  }

  removeFrom(node, key) {
    if (node === null) return null;
    if (key < node.key) node.left = this.removeFrom(node.left, key);
    else if (key > node.key) node.right = this.removeFrom(node.right, key);
    else {
      this.size--;
      if (node.left === null) return node.right;
      if (node.right === null) return node.left;
      let smallest = node.right;
      while (smallest.left !== null) smallest = smallest.left;
      node.key = smallest.key;
      node.value = smallest.value;
      this.size++;
      node.right = this.removeFrom(node.right, smallest.key);
    }
    return node;
  }

  *[Symbol.iterator]() {
    const stack = [];
    let node = this.root;
    while (stack.length > 0 || node !== null) {
      while (node !== null) {
        stack.push(node);
        node = node.left;
      }
      node = stack.pop();
      yield node.key;
      node = node.right;
    }
  }
}

function main() {
  const depth = Number(process.argv[2] ?? 11);
  console.log(`stretch: ${fullTree(depth + 1).count()} nodes`);
  const kept = fullTree(depth);
  for (let level = 4; level <= depth; level += 2) {
    const count = 1 << (depth - level + 3);
    let total = 0;
    for (let i = 0; i < count; i++) total += fullTree(level).count();
    console.log(`${count} trees of depth ${level}: ${total} nodes`);
  }
  console.log(`kept: ${kept.count()} nodes`);

  const tree = new SearchTree();
  let seed = 77;
  for (let i = 0; i < 1 << depth; i++) {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    tree.insert((seed >> 8) % 100003, seed);
  }
  const keys = [...tree];
  for (let i = 0; i < keys.length; i += 3) tree.remove(keys[i]);
  let found = 0;
  for (let key = 0; key < 100003; key += 7) if (tree.find(key) !== null) found++;
  let sum = 0;
  for (const key of tree) sum += key;
  console.log(
    `search tree: ${keys.length} keys, then ${tree.size}, height ${heightOf(tree.root)}, ${found} found, ${sum}`,
  );
}

main();
