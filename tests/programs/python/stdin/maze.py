"""A way through a maze, by complex numbers."""

import sys
from collections import deque

lines = sys.stdin.read().rstrip("\n").split("\n")
H, W = len(lines), max(map(len, lines))
grid = {complex(x, y): ch for y, l in enumerate(lines) for x, ch in enumerate(l)}
start = next(k for k, v in grid.items() if v == "S")
end = [k for k in grid if grid[k] == "E"][0]
q = deque([(start, 0)])
dist = {start: 0}
prev = {}
while q:
    p, d = q.popleft()
    for s in (1, -1, 1j, -1j):
        n = p + s
        if grid.get(n, "#") != "#" and n not in dist:
            dist[n] = d + 1
            prev[n] = p
            q.append((n, d + 1))
print(dist[end], len(dist), start, end, sorted(dist, key=lambda c: (c.imag, c.real))[:4])
path = []
p = end
while p != start:
    path.append(p)
    p = prev[p]
print(
    "\n".join(
        "".join("o" if complex(x, y) in path and grid[complex(x, y)] == "." else grid.get(complex(x, y), " ") for x in range(W))
        for y in range(H)
    )
)
print(
    {1: "a"} == {1.0: "a"},
    {1, 1.0, True, 1 + 0j},
    hash(2**61 - 1),
    hash(-1),
    hash(1.5),
    hash(""),
    complex("1+2j"),
    1j**2,
    abs(3 + 4j),
    (1 + 2j).conjugate(),
    (1 + 2j) * (3 - 1j),
    complex(1, -0.0),
    repr(-1j),
    2j == 2j,
)
