"""The game of life."""

import time


def step(cells):
    from collections import Counter

    n = Counter((x + dx, y + dy) for x, y in cells for dx in (-1, 0, 1) for dy in (-1, 0, 1) if dx or dy)
    return {c for c, k in n.items() if k == 3 or k == 2 and c in cells}


def show(cells, w=12, h=8):
    print("\n".join("".join("#" if (x, y) in cells else "." for x in range(w)) for y in range(h)) + "\n" + "=" * w)


glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
g = glider
for gen in range(13):
    if gen % 4 == 0:
        print(f"Generation {gen}: {len(g)} alive")
        show(g)
    g = step(g)
print(sorted(g))


class Grid:
    def __init__(self, s):
        self.c = [list(r) for r in s.split()]

    def __iter__(self):
        return (c for r in self.c for c in r)

    def __contains__(self, x):
        return any(x in r for r in self.c)

    def __setitem__(self, k, v):
        self.c[k[0]][k[1]] = v

    def __bool__(self):
        return "#" in self

    def __len__(self):
        return len(self.c)

    def __str__(self):
        return "\n".join(map("".join, self.c))


gr = Grid("..# .#. ...")
gr[2, 0] = "#"
print(gr, bool(gr), len(gr), list(gr).count("#"), sep="\n")
