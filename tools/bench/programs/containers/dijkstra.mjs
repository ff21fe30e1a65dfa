// Shortest paths by Dijkstra's algorithm: a graph as a map of maps, the frontier a heap of pairs.

function makeGraph(nodes) {
  const graph = new Map();
  for (let node = 0; node < nodes; node++) graph.set(node, new Map());
  let state = 5;
  for (let node = 0; node < nodes; node++) {
    for (const step of [1, 2, 17, Math.trunc(nodes / 3), Math.trunc(nodes / 2) + 1]) {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
      const neighbour = (node + step) % nodes;
      const distance = 1 + ((state >> 10) % 1000);
      graph.get(node).set(neighbour, distance);
      graph.get(neighbour).set(node, distance);
    }
  }
  return graph;
}

const less = (a, b) => a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);

function push(heap, item) {
  heap.push(item);
  let i = heap.length - 1;
  while (i > 0 && less(item, heap[(i - 1) >> 1])) {
    heap[i] = heap[(i - 1) >> 1];
    i = (i - 1) >> 1;
  }
  heap[i] = item;
}

function pop(heap) {
  const smallest = heap[0];
  const item = heap.pop();
  const size = heap.length;
  if (size === 0) return smallest;
  let i = 0;
  for (;;) {
    let child = 2 * i + 1;
    if (child >= size) break;
    if (child + 1 < size && less(heap[child + 1], heap[child])) child++;
    if (!less(heap[child], item)) break;
    heap[i] = heap[child];
    i = child;
  }
  heap[i] = item;
  return smallest;
}

function shortestPaths(graph, start) {
  const distances = new Map([[start, 0]]);
  const previous = new Map();
  const done = new Set();
  const frontier = [[0, start]];
  while (frontier.length > 0) {
    const [distance, node] = pop(frontier);
    if (done.has(node)) continue;
    done.add(node);
    for (const [neighbour, length] of graph.get(node)) {
      const candidate = distance + length;
      const known = distances.get(neighbour);
      if (known === undefined || candidate < known) {
        distances.set(neighbour, candidate);
        previous.set(neighbour, node);
        push(frontier, [candidate, neighbour]);
      }
    }
  }
  return { distances, previous };
}

function pathTo(previous, node) {
  const path = [node];
  while (previous.has(node)) {
    node = previous.get(node);
    path.push(node);
  }
  return path.reverse();
}

function main() {
  const nodes = Number(process.argv[2] ?? 20000);
  const graph = makeGraph(nodes);
  for (const start of [0, Math.trunc(nodes / 4)]) {
    const { distances, previous } = shortestPaths(graph, start);
    let farthest = start;
    let checksum = 0;
    for (const [node, distance] of distances) {
      const most = distances.get(farthest);
      if (distance > most || (distance === most && node > farthest)) farthest = node;
      checksum += node * distance;
    }
    const path = pathTo(previous, farthest);
    const most = distances.get(farthest);
    console.log(`from ${start}: ${distances.size} reached, ${farthest} is farthest with ${most}`);
    console.log(
      `by ${path.length} nodes, [${path.slice(0, 4).join(", ")}] first; checksum ${checksum % 1000003}`,
    );
  }
}

main();
