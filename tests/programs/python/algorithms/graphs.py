# Graph algorithms on adjacency dicts.
import heapq
from collections import defaultdict, deque

GRAPH = {
    "A": {"B": 4, "C": 2},
    "B": {"C": 5, "D": 10},
    "C": {"E": 3},
    "D": {"F": 11},
    "E": {"D": 4},
    "F": {},
}


def dijkstra(graph, source):
    distance = {source: 0}
    parent = {}
    queue = [(0, source)]
    while queue:
        d, u = heapq.heappop(queue)
        if d > distance[u]:
            continue
        for v, w in graph[u].items():
            nd = d + w
            if nd < distance.get(v, float("inf")):
                distance[v] = nd
                parent[v] = u
                heapq.heappush(queue, (nd, v))
    return distance, parent


def path_to(parent, node):
    path = [node]
    while node in parent:
        path.append(node := parent[node])
    return " -> ".join(reversed(path))


def bfs_levels(graph, start):
    seen, levels, queue = {start}, defaultdict(list), deque([(start, 0)])
    while queue:
        node, level = queue.popleft()
        levels[level].append(node)
        for nxt in sorted(graph[node]):
            if nxt not in seen:
                seen.add(nxt)
                queue.append((nxt, level + 1))
    return levels


def topological(graph):
    state, order = {}, []

    def visit(node):
        match state.get(node):
            case "done":
                return
            case "open":
                raise ValueError(f"cycle at {node}")
        state[node] = "open"
        for nxt in graph[node]:
            visit(nxt)
        state[node] = "done"
        order.append(node)

    for node in graph:
        visit(node)
    return order[::-1]


def floyd(graph):
    inf = float("inf")
    dist = {u: {v: 0 if u == v else graph[u].get(v, inf) for v in graph} for u in graph}
    for k in graph:
        for i in graph:
            for j in graph:
                dist[i][j] = min(dist[i][j], dist[i][k] + dist[k][j])
    return dist


def kruskal(edges):
    parent = {}

    def find(x):
        parent.setdefault(x, x)
        while parent[x] != x:
            parent[x] = parent[parent[x]]
            x = parent[x]
        return x

    for w, u, v in sorted(edges):
        ru, rv = find(u), find(v)
        if ru != rv:
            parent[ru] = rv
            yield u, v, w


distance, parent = dijkstra(GRAPH, "A")
print(distance)
print(path_to(parent, "F"), parent)
print(bfs_levels(GRAPH, "A"))
print(topological(GRAPH))
try:
    topological({"x": {"y": 1}, "y": {"z": 1}, "z": {"x": 1}})
except ValueError as error:
    print("error:", error)
for u, row in floyd(GRAPH).items():
    print(u, *(f"{d:>4}" for d in row.values()))
edges = [(w, u, v) for u in GRAPH for v, w in GRAPH[u].items()]
tree = list(kruskal(edges))
print(tree, "total", sum(w for *_, w in tree))


def strongly_connected(graph):
    index, low, stack, result = {}, {}, [], []

    def connect(v):
        index[v] = low[v] = len(index)
        stack.append(v)
        for w in graph[v]:
            if w not in index:
                connect(w)
                low[v] = min(low[v], low[w])
            elif w in stack:
                low[v] = min(low[v], index[w])
        if low[v] == index[v]:
            component = set()
            while True:
                component.add(w := stack.pop())
                if w == v:
                    break
            result.append(component)

    for v in graph:
        if v not in index:
            connect(v)
    return result


print(strongly_connected({1: [2], 2: [3], 3: [1, 4], 4: [5], 5: [6], 6: [4], 7: [6]}))
