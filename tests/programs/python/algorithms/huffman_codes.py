"""Codes of Huffman, and what counters can do."""

from heapq import heappush, heappop, heapify
from collections import defaultdict, Counter


def encode(symb2freq):
    heap = [[wt, [sym, ""]] for sym, wt in symb2freq.items()]
    heapify(heap)
    while len(heap) > 1:
        lo = heappop(heap)
        hi = heappop(heap)
        for pair in lo[1:]:
            pair[1] = "0" + pair[1]
        for pair in hi[1:]:
            pair[1] = "1" + pair[1]
        heappush(heap, [lo[0] + hi[0]] + lo[1:] + hi[1:])
    return sorted(heappop(heap)[1:], key=lambda p: (len(p[-1]), p))


txt = "this is an example for huffman encoding"
s = Counter(txt)
huff = encode(s)
print("Symbol\tWeight\tHuffman Code")
for p in huff:
    print("%s\t%s\t%s" % (p[0], s[p[0]], p[1]))
print(
    s.most_common(3),
    s.total(),
    +Counter(a=0, b=-1, c=2),
    Counter("aab") & Counter("abb"),
    Counter("aab") | Counter("abb"),
    Counter(a=3) - Counter(a=1, b=2),
)
