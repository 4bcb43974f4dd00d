"""Cases of a judge, read in three ways."""

import sys

t = int(sys.stdin.readline())
for _ in range(t):
    n, k = map(int, input().split())
    a = list(map(int, sys.stdin.readline().split()))
    best = cur = a[0]
    for x in a[1:]:
        cur = max(x, cur + x)
        best = max(best, cur)
    print(f"Case #{_ + 1}: {best}", *sorted(a, reverse=True)[:k])
rest = sys.stdin.read().splitlines()
print(rest)
try:
    input()
except EOFError as e:
    print("EOF:", e)
