# A graph with operators, and sets of everything.
from collections import defaultdict
from itertools import combinations


class Graph:
    def __init__(self, edges=(), *, directed=False):
        self.directed = directed
        self.adjacent = defaultdict(set)
        for edge in edges:
            self.add(*edge)

    def add(self, u, v=None):
        self.adjacent[u]
        if v is not None:
            self.adjacent[u].add(v)
            self.adjacent[v]
            if not self.directed:
                self.adjacent[v].add(u)
        return self

    __iadd__ = lambda self, edge: self.add(*edge)

    def __contains__(self, item):
        return item[1] in self.adjacent[item[0]] if isinstance(item, tuple) else item in self.adjacent

    def __len__(self):
        return len(self.adjacent)

    def __iter__(self):
        return iter(sorted(self.adjacent))

    @property
    def edges(self):
        for u in self:
            for v in sorted(self.adjacent[u]):
                if self.directed or u <= v:
                    yield u, v

    def __invert__(self):
        out = Graph(directed=self.directed)
        for u in self:
            out.add(u)
        for u, v in combinations(self, 2):
            if (u, v) not in self:
                out += u, v
        return out

    def __or__(self, other):
        return Graph([*self.edges, *other.edges], directed=self.directed)

    def __str__(self):
        arrow = "->" if self.directed else "--"
        return "{" + ", ".join(f"{u}{arrow}{v}" for u, v in self.edges) + "}"

    def components(self):
        left = set(self)
        while left:
            start = min(left)
            seen, todo = set(), [start]
            while todo:
                node = todo.pop()
                if node not in seen:
                    seen.add(node)
                    todo.extend(self.adjacent[node] - seen)
            left -= seen
            yield sorted(seen)

    def colours(self):
        colour = {}
        for node in sorted(self, key=lambda n: (-len(self.adjacent[n]), n)):
            used = {colour[n] for n in self.adjacent[node] if n in colour}
            colour[node] = next(c for c in range(len(self)) if c not in used)
        return dict(sorted(colour.items()))

    def bipartite(self):
        side = {}
        for start in self:
            if start in side:
                continue
            side[start], todo = 0, [start]
            while todo:
                u = todo.pop()
                for v in self.adjacent[u]:
                    if v not in side:
                        side[v] = 1 - side[u]
                        todo.append(v)
                    elif side[v] == side[u]:
                        return None
        return [[n for n in self if side[n] == s] for s in (0, 1)]


g = Graph([(1, 2), (2, 3), (3, 4), (4, 1), (5, 6)])
print(g, len(g), 3 in g, (1, 3) in g, (2, 1) in g)
print(list(g.components()), g.colours(), g.bipartite())
print(~g)
g += 1, 3
print(g | Graph([(7, 7), (6, 7)]), g.bipartite(), g.colours())
d = Graph([("a", "b"), ("b", "a"), ("b", "c")], directed=True)
print(d, sorted((k, sorted(v)) for k, v in d.adjacent.items()))
degrees = {n: len(g.adjacent[n]) for n in g}
print(degrees, sum(degrees.values()) == 2 * len(list(g.edges)))
