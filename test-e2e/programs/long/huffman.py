"""Huffman coding with a heap kept in a list, canonical codes, bit packing into integers and back."""


def push(heap, item):
    heap.append(item)
    i = len(heap) - 1
    while i:
        parent = (i - 1) >> 1
        if heap[parent] <= heap[i]:
            break
        heap[parent], heap[i] = heap[i], heap[parent]
        i = parent


def pop(heap):
    if not heap:
        raise IndexError("pop from an empty heap")
    top = heap[0]
    last = heap.pop()
    if heap:
        heap[0] = last
        i = 0
        n = len(heap)
        while True:
            child = 2 * i + 1
            if child >= n:
                break
            if child + 1 < n and heap[child + 1] < heap[child]:
                child += 1
            if heap[i] <= heap[child]:
                break
            heap[i], heap[child] = heap[child], heap[i]
            i = child
    return top


def frequencies(text):
    counts = {}
    for c in text:
        counts[c] = counts.get(c, 0) + 1
    return counts


def build_tree(counts):
    """A leaf is a character, an inner node a pair; ties are broken by age."""
    heap = []
    nodes = []
    for c in sorted(counts):
        push(heap, (counts[c], len(nodes)))
        nodes.append(c)
    if not heap:
        raise ValueError("nothing to code")
    while len(heap) > 1:
        n, a = pop(heap)
        m, b = pop(heap)
        push(heap, (n + m, len(nodes)))
        nodes.append((nodes[a], nodes[b]))
    return nodes[pop(heap)[1]]


def code_lengths(tree):
    lengths = {}
    stack = [(tree, 0)]
    while stack:
        node, depth = stack.pop()
        if isinstance(node, tuple):
            stack.extend([(node[0], depth + 1), (node[1], depth + 1)])
        else:
            lengths[node] = max(depth, 1)
    return lengths


def canonical(lengths):
    """Codes as strings of 0 and 1, consecutive within a length."""
    codes = {}
    code = 0
    last = 0
    for c, length in sorted(lengths.items(), key=lambda item: (item[1], item[0])):
        code <<= length - last
        last = length
        codes[c] = f"{code:0{length}b}"
        code += 1
    return codes


def encode(text, codes):
    """(number of bits, the bits as one big integer)."""
    bits = "".join([codes[c] for c in text])
    return len(bits), int(bits, 2) if bits else 0


def decode(packed, codes):
    length, value = packed
    bits = f"{value:0{length}b}" if length else ""
    meaning = {code: c for c, code in codes.items()}
    out = []
    current = ""
    for b in bits:
        current += b
        if current in meaning:
            out.append(meaning[current])
            current = ""
    if current:
        raise ValueError(f"{len(current)} bits left over: {current}")
    return "".join(out)


def entropy(counts):
    import math

    total = sum(counts.values())
    return -sum([n / total * math.log2(n / total) for n in counts.values()])


def draw(node, prefix=""):
    if not isinstance(node, tuple):
        print(f"{prefix or '.':<8} {node!r}")
        return
    draw(node[0], prefix + "0")
    draw(node[1], prefix + "1")


def prefix_free(codes):
    values = sorted(codes.values())
    for a, b in zip(values, values[1:]):
        if b.startswith(a):
            return False
    return True


def pseudo_text(n, seed):
    letters = "eeeeeeetttttaaaaooooiinnsshhrrdlu  \n"
    out = []
    for _ in range(n):
        seed = (seed * 69069 + 1) % 2**32
        out.append(letters[(seed >> 16) % len(letters)])
    return "".join(out)


def main():
    samples = [
        "this is an example of a huffman tree",
        "aaaaabbbbccd",
        "z",
        "ababab",
        "日本語 日本 本 😀😀😀😀",
        pseudo_text(3000, 5),
        "".join([chr(97 + i) * 2**i for i in range(10)]),
    ]
    for text in samples:
        counts = frequencies(text)
        tree = build_tree(counts)
        lengths = code_lengths(tree)
        codes = canonical(lengths)
        packed = encode(text, codes)
        assert decode(packed, codes) == text
        assert prefix_free(codes)
        kraft = sum([2 ** (20 - n) for n in lengths.values()])
        print(f"{text[:24]!r}: {len(text)} characters, {packed[0]} bits, {packed[0] / len(text):.4f} per character, entropy {abs(entropy(counts)):.4f}, Kraft {kraft / 2**20}")
        print("  ", dict(list(codes.items())[:8]))
        print("  ", hex(packed[1])[:60], sorted(set(lengths.values())))
    draw(build_tree(frequencies(samples[1])))

    codes = canonical(code_lengths(build_tree(frequencies(samples[0]))))
    for attempt in (
        lambda: build_tree({}),
        lambda: encode("xyz!", codes),
        lambda: decode((3, 7), {"a": "0", "b": "10", "c": "110", "d": "1110"}),
        lambda: pop([]),
    ):
        try:
            attempt()
        except (ValueError, KeyError, IndexError) as error:
            print(type(error).__name__, error)
    heap = []
    for x in [5, 2, 9, 2, 7, 1]:
        push(heap, x)
    print([pop(heap) for _ in range(6)])


main()
