"""Parses a drawing of crates, and moves them."""

import sys, re, copy
from itertools import zip_longest, takewhile, groupby, pairwise, accumulate, batched

top, moves = sys.stdin.read().split("\n\n")
*rows, labels = top.splitlines()
stacks = {l: [] for l in labels.split()}
for row in reversed(rows):
    for l, c in zip(stacks, row[1::4]):
        if c != " ":
            stacks[l].append(c)
one, two = stacks, copy.deepcopy(stacks)
for n, a, b in (map(str, re.findall(r"\d+", l)) for l in moves.splitlines()):
    n = int(n)
    one[b] += reversed(one[a][-n:])
    del one[a][-n:]
    two[b].extend(two[a][-n:])
    two[a][-n:] = []
print("".join(s[-1] for s in one.values()), "".join(s[-1] for s in two.values()))
print(
    one,
    list(batched("ABCDEFG", 3)),
    list(pairwise("abcd")),
    [(k, len(list(g))) for k, g in groupby("aaabbc")],
    list(accumulate([3, 1, 4], max)),
)
