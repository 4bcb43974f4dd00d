# Spanning trees, orders, components and distances.
from collections import defaultdict, deque
import sys

sys.setrecursionlimit(10**6)


class DSU:
    def __init__(self, n):
        self.p = list(range(n))
        self.sz = [1] * n

    def find(self, x):
        while self.p[x] != x:
            self.p[x] = self.p[self.p[x]]
            x = self.p[x]
        return x

    def union(self, a, b):
        a, b = self.find(a), self.find(b)
        if a == b:
            return False
        if self.sz[a] < self.sz[b]:
            a, b = b, a
        self.p[b] = a
        self.sz[a] += self.sz[b]
        return True


def kruskal(n, edges):
    d = DSU(n)
    return sorted([(w, u, v) for w, u, v in sorted(edges) if d.union(u, v)])


def topo(g):
    indeg = defaultdict(int)
    for u in g:
        for v in g[u]:
            indeg[v] += 1
    q = deque(sorted(u for u in g if not indeg[u]))
    out = []
    while q:
        u = q.popleft()
        out.append(u)
        for v in g.get(u, ()):
            indeg[v] -= 1
            if not indeg[v]:
                q.append(v)
    if len(out) < len(g):
        raise ValueError(f"cycle among {sorted(set(g) - set(out))}")
    return out


def tarjan(g):
    idx, low, st, on, res, c = {}, {}, [], set(), [], [0]

    def go(v):
        idx[v] = low[v] = c[0]
        c[0] += 1
        st.append(v)
        on.add(v)
        for w in g.get(v, []):
            if w not in idx:
                go(w)
                low[v] = min(low[v], low[w])
            elif w in on:
                low[v] = min(low[v], idx[w])
        if low[v] == idx[v]:
            comp = []
            while True:
                w = st.pop()
                on.discard(w)
                comp.append(w)
                if w == v:
                    break
            res.append(comp)

    for v in g:
        if v not in idx:
            go(v)
    return res


print(kruskal(5, [(4, 0, 1), (1, 1, 2), (3, 0, 2), (7, 3, 4), (2, 2, 3)]))
print(topo({"a": ["b", "c"], "b": ["d"], "c": ["d"], "d": []}))
print(tarjan({1: [2], 2: [3], 3: [1, 4], 4: [5], 5: [4]}))
INF = float("inf")


def floyd(m):
    n = len(m)
    d = [r[:] for r in m]
    for k in range(n):
        for i in range(n):
            for j in range(n):
                if d[i][k] + d[k][j] < d[i][j]:
                    d[i][j] = d[i][k] + d[k][j]
    return d


for r in floyd([[0, 3, INF], [INF, 0, 1], [2, INF, 0]]):
    print(r, *(f"{x:>5}" for x in r))
try:
    topo({"a": ["b"], "b": ["a"]})
except ValueError as e:
    print(e)
print(dict(defaultdict(list, {1: [2]})), deque([1, 2], maxlen=1))
