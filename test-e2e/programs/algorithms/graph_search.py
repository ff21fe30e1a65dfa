graph = {1: [2, 3], 2: [4], 3: [4, 5], 4: [6], 5: [6, 7], 6: [8], 7: [8], 8: [], 9: [1]}


def bfs(start):
    seen, queue, order = {start: None}, [start], []
    while queue:
        node = queue.pop(0)
        order.append(node)
        for n in graph[node]:
            if n not in seen:
                seen[n] = node
                queue.append(n)
    return order, seen


def dfs(node, seen):
    seen.append(node)
    for n in graph[node]:
        if n not in seen:
            dfs(n, seen)
    return seen


def all_paths(a, b):
    return [[a]] if a == b else [[a] + p for n in graph[a] for p in all_paths(n, b)]


def topological():
    degree = {n: 0 for n in graph}
    for targets in graph.values():
        for t in targets:
            degree[t] += 1
    ready, out = [n for n in graph if not degree[n]], []
    while ready:
        n = ready.pop()
        out.append(n)
        for t in graph[n]:
            degree[t] -= 1
            if not degree[t]:
                ready.append(t)
    return out


print(bfs(1), dfs(1, []), all_paths(1, 8), topological())
parent = list(range(10))


def find(x):
    while parent[x] != x:
        parent[x] = parent[parent[x]]
        x = parent[x]
    return x


for a, b in ((1, 2), (3, 4), (2, 3), (5, 6), (7, 8), (8, 9)):
    parent[find(a)] = find(b)
print(sorted([sorted([i for i in range(10) if find(i) == r]) for r in {find(i) for i in range(10)}]))
