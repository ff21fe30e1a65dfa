graph = {"a": {"b": 7, "c": 9, "f": 14}, "b": {"a": 7, "c": 10, "d": 15}, "c": {"a": 9, "b": 10, "d": 11, "f": 2}, "d": {"b": 15, "c": 11, "e": 6}, "e": {"d": 6, "f": 9}, "f": {"a": 14, "c": 2, "e": 9}, "g": {}}


def shortest(graph, start):
    distance, parent, queue, done = {start: 0}, {}, [(0, start)], []
    while queue:
        queue.sort(reverse=True)
        d, node = queue.pop()
        if node in done:
            continue
        done.append(node)
        for other, weight in graph[node].items():
            if d + weight < distance.get(other, float("inf")):
                distance[other] = d + weight
                parent[other] = node
                queue.append((d + weight, other))
    return distance, parent, done


def path(parent, goal):
    out = [goal]
    while out[-1] in parent:
        out.append(parent[out[-1]])
    return out[::-1]


distance, parent, done = shortest(graph, "a")
print(distance, parent, done)
for goal in graph:
    print(goal, distance.get(goal, "unreachable"), "-".join(path(parent, goal)))
inf = float("inf")
names = sorted(graph)
d = {(i, j): 0 if i == j else graph[i].get(j, inf) for i in names for j in names}
for k in names:
    for i in names:
        for j in names:
            d[i, j] = min(d[i, j], d[i, k] + d[k, j])
print([[d[i, j] for j in names] for i in names], all([d["a", n] == distance.get(n, inf) for n in names]))
