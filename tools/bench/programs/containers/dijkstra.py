"""Shortest paths by Dijkstra's algorithm: a graph as a dict of dicts, the frontier a heap of tuples.

    dijkstra.py [nodes]
"""

import sys


def make_graph(nodes):
    """A road map: each node's neighbours with their distances."""
    graph = {node: {} for node in range(nodes)}
    state = 5
    for node in range(nodes):
        for step in (1, 2, 17, nodes // 3, nodes // 2 + 1):
            state = (state * 1103515245 + 12345) % 2147483648
            neighbour = (node + step) % nodes
            distance = 1 + (state >> 10) % 1000
            graph[node][neighbour] = distance
            graph[neighbour][node] = distance
    return graph


def push(heap, item):
    heap.append(item)
    i = len(heap) - 1
    while i > 0 and heap[(i - 1) >> 1] > item:
        heap[i] = heap[(i - 1) >> 1]
        i = (i - 1) >> 1
    heap[i] = item


def pop(heap):
    smallest = heap[0]
    item = heap.pop()
    size = len(heap)
    if size == 0:
        return smallest
    i = 0
    while True:
        child = 2 * i + 1
        if child >= size:
            break
        if child + 1 < size and heap[child + 1] < heap[child]:
            child += 1
        if item <= heap[child]:
            break
        heap[i] = heap[child]
        i = child
    heap[i] = item
    return smallest


def shortest_paths(graph, start):
    """Distance of every node from `start`, and the node before it on the way."""
    distances = {start: 0}
    previous = {}
    done = set()
    frontier = [(0, start)]
    while frontier:
        distance, node = pop(frontier)
        if node in done:
            continue
        done.add(node)
        for neighbour, length in graph[node].items():
            candidate = distance + length
            known = distances.get(neighbour)
            if known is None or candidate < known:
                distances[neighbour] = candidate
                previous[neighbour] = node
                push(frontier, (candidate, neighbour))
    return distances, previous


def path_to(previous, node):
    path = [node]
    while node in previous:
        node = previous[node]
        path.append(node)
    path.reverse()
    return path


def main():
    nodes = int(sys.argv[1]) if len(sys.argv) > 1 else 20000
    graph = make_graph(nodes)
    for start in (0, nodes // 4):
        distances, previous = shortest_paths(graph, start)
        farthest = max(distances, key=lambda node: (distances[node], node))
        path = path_to(previous, farthest)
        checksum = sum([node * distance for node, distance in distances.items()]) % 1000003
        print(f"from {start}: {len(distances)} reached, {farthest} is farthest with {distances[farthest]}")
        print(f"by {len(path)} nodes, {path[:4]} first; checksum {checksum}")


if __name__ == "__main__":
    main()
