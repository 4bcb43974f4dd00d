const edges = [['a', 'b'], ['a', 'c'], ['b', 'd'], ['c', 'd'], ['d', 'e'], ['f', 'g']];
const graph = new Map();
for (const [from, to] of edges) {
  if (!graph.has(from)) graph.set(from, new Set());
  if (!graph.has(to)) graph.set(to, new Set());
  graph.get(from).add(to);
}
console.log(graph);
function bfs(start) {
  const seen = new Set([start]);
  const queue = [start];
  const order = [];
  while (queue.length > 0) {
    const node = queue.shift();
    order.push(node);
    for (const next of graph.get(node)) if (!seen.has(next)) { seen.add(next); queue.push(next); }
  }
  return order;
}
const dfs = (node, seen = new Set()) => { if (!seen.has(node)) { seen.add(node); graph.get(node).forEach((next) => dfs(next, seen)); } return seen; };
console.log(bfs('a'), dfs('a'));
function topological() {
  const degree = new Map([...graph.keys()].map((k) => [k, 0]));
  for (const [, to] of edges) degree.set(to, degree.get(to) + 1);
  const ready = [...degree].filter(([, d]) => d === 0).map(([k]) => k);
  const sorted = [];
  while (ready.length) {
    const node = ready.shift();
    sorted.push(node);
    for (const next of graph.get(node)) {
      degree.set(next, degree.get(next) - 1);
      if (degree.get(next) === 0) ready.push(next);
    }
  }
  return sorted;
}
console.log(topological());
const components = [];
const undirected = new Map([...graph].map(([k, v]) => [k, new Set(v)]));
for (const [a, b] of edges) undirected.get(b).add(a);
const left = new Set(undirected.keys());
for (const start of left) {
  const stack = [start], part = [];
  while (stack.length) {
    const node = stack.pop();
    if (!left.delete(node)) continue;
    part.push(node);
    stack.push(...undirected.get(node));
  }
  if (part.length) components.push(part.sort());
}
console.log(components);
