class PriorityQueue {
  #items = [];
  push(value, priority) {
    this.#items.push({ value, priority });
    this.#items.sort((a, b) => a.priority - b.priority);
  }
  pop() { return this.#items.shift(); }
  get size() { return this.#items.length; }
}
const graph = {
  A: { B: 7, C: 9, F: 14 },
  B: { A: 7, C: 10, D: 15 },
  C: { A: 9, B: 10, D: 11, F: 2 },
  D: { B: 15, C: 11, E: 6 },
  E: { D: 6, F: 9 },
  F: { A: 14, C: 2, E: 9 },
  G: {},
};
function dijkstra(start) {
  const distances = Object.fromEntries(Object.keys(graph).map((key) => [key, Infinity]));
  const previous = {};
  distances[start] = 0;
  const queue = new PriorityQueue();
  queue.push(start, 0);
  while (queue.size) {
    const { value: node, priority } = queue.pop();
    if (priority > distances[node]) continue;
    for (const [next, weight] of Object.entries(graph[node])) {
      const distance = priority + weight;
      if (distance < distances[next]) {
        distances[next] = distance;
        previous[next] = node;
        queue.push(next, distance);
      }
    }
  }
  return { distances, previous };
}
const { distances, previous } = dijkstra('A');
console.log(distances);
console.log(previous);
const path = [];
for (let node = 'E'; node; node = previous[node]) path.unshift(node);
console.log(path.join(' -> '), `(${distances.E})`);
console.table(Object.entries(distances).map(([to, distance]) => ({ to, distance, via: previous[to] ?? '-' })));
