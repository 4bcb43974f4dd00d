"""Fills a grid by recursion, under a limit that was raised."""

import sys

sys.setrecursionlimit(10**6)
grid = ["." * 40 for _ in range(22)]
seen = set()


def dfs(r, c):
    if (r, c) in seen or not (0 <= r < len(grid) and 0 <= c < len(grid[0])):
        return 0
    seen.add((r, c))
    return 1 + dfs(r + 1, c) + dfs(r - 1, c) + dfs(r, c + 1) + dfs(r, c - 1)


print(dfs(0, 0))


def deep(n):
    return n if n == 0 else deep(n - 1)


print(deep(5000))
