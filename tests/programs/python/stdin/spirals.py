# Matrices from standard input, walked through in spirals.
import sys

data = sys.stdin.read().split("\n\n")
for blk in data:
    m = [list(map(int, r.split())) for r in blk.strip().splitlines()]
    out, mm = [], [r[:] for r in m]
    while mm:
        out += mm.pop(0)
        mm = [list(r) for r in zip(*mm)][::-1]
    print(out, [list(r) for r in zip(*m[::-1])], sum(m[i][i] for i in range(min(len(m), len(m[0])))))
    for r in m:
        print(" ".join(f"{x:>3d}" for x in r))
    print("-" * 20, *[max(c) for c in zip(*m)], sep="\t")
