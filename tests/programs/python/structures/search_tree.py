"""A binary search tree that is drawn, and one that is too deep."""

import random


class BST:
    class _N:
        def __init__(s, k):
            s.k, s.l, s.r = k, None, None

    def __init__(s, it=()):
        s.root = None
        for k in it:
            s.insert(k)

    def insert(s, k):
        def go(n):
            if n is None:
                return BST._N(k)
            if k < n.k:
                n.l = go(n.l)
            elif k > n.k:
                n.r = go(n.r)
            return n

        s.root = go(s.root)

    def __iter__(s):
        def walk(n):
            if n:
                yield from walk(n.l)
                yield n.k
                yield from walk(n.r)

        return walk(s.root)

    def height(s):
        h = lambda n: 0 if n is None else 1 + max(h(n.l), h(n.r))
        return h(s.root)

    def show(s):
        def go(n, d=0, e=""):
            if n:
                go(n.r, d + 1, "/")
                print("    " * d + e + str(n.k))
                go(n.l, d + 1, "\\")

        go(s.root)


random.seed(7)
t = BST(random.sample(range(100), 15))
print(*t)
print(t.height())
t.show()
big = BST(range(200))
print(big.height(), sum(big))
import sys

try:
    BST(range(2000))
except RecursionError as e:
    print(type(e).__name__, str(e)[:32])
