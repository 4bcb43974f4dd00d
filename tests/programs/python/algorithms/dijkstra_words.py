# Shortest ways in a graph that is read from standard input.
import heapq, sys


def read():
    n, m = map(int, sys.stdin.readline().split())
    g = {}
    for _ in range(m):
        a, b, w = sys.stdin.readline().split()
        g.setdefault(a, []).append((b, float(w)))
        g.setdefault(b, []).append((a, float(w)))
    return g, sys.stdin.readline().strip().split("->")


def dijkstra(g, s):
    dist, prev, pq = {s: 0}, {}, [(0, s)]
    while pq:
        d, u = heapq.heappop(pq)
        if d > dist[u]:
            continue
        for v, w in g[u]:
            nd = d + w
            if nd < dist.get(v, float("inf")):
                dist[v] = nd
                prev[v] = u
                heapq.heappush(pq, (nd, v))
    return dist, prev


g, (s, t) = read()
dist, prev = dijkstra(g, s)
path = [t]
while path[-1] != s:
    path.append(prev[path[-1]])
print(" -> ".join(reversed(path)), dist[t])
print(dist)
print(f"{min(dist, key=dist.get)!r} {dist.keys() - {'A'} == set('BCDE')}")
