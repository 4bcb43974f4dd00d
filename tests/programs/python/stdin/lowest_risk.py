"""The path of the lowest risk through a grid."""

import sys, heapq

grid = [[int(c) for c in l.strip()] for l in sys.stdin if l.strip()]
R, C = len(grid), len(grid[0])


def solve():
    pq = [(0, 0, 0, [])]
    seen = set()
    while pq:
        d, r, c, path = heapq.heappop(pq)
        if (r, c) in seen:
            continue
        seen.add((r, c))
        path = path + [(r, c)]
        if (r, c) == (R - 1, C - 1):
            return d, path
        for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            nr, nc = r + dr, c + dc
            if 0 <= nr < R and 0 <= nc < C:
                heapq.heappush(pq, (d + grid[nr][nc], nr, nc, path))


d, path = solve()
print(f"Part 1: {d}")
for r in range(R):
    print("".join("#" if (r, c) in path else "." for c in range(C)))
