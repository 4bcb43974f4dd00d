type Graph<N extends string = string> = ReadonlyMap<N, ReadonlyMap<N, number>>;
function graph<N extends string>(edges: readonly [from: N, to: N, weight: number][]): Graph<N> {
  const map = new Map<N, Map<N, number>>();
  for (const [from, to, weight] of edges) {
    for (const [a, b] of [[from, to], [to, from]] as const) (map.get(a) ?? map.set(a, new Map()).get(a)!).set(b, weight);
  }
  return map;
}
function dijkstra<N extends string>(it: Graph<N>, from: N): Record<N, number> {
  const distances = {} as Record<N, number>;
  for (const node of it.keys()) distances[node] = Infinity;
  distances[from] = 0;
  const open = new Set<N>(it.keys());
  while (open.size > 0) {
    const nearest = [...open].reduce((a, b) => (distances[b] < distances[a] ? b : a));
    open.delete(nearest);
    for (const [next, weight] of it.get(nearest)!) distances[next] = Math.min(distances[next], distances[nearest] + weight);
  }
  return distances;
}
const roads = graph([['A', 'B', 7], ['A', 'C', 3], ['C', 'B', 1], ['B', 'D', 2], ['C', 'D', 8]]);
console.log(dijkstra(roads, 'A'), roads);
