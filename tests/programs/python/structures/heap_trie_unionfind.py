# Data structures from the textbook.
import heapq
from bisect import insort


class Trie:
    __slots__ = ("children", "end")

    def __init__(self, words=()):
        self.children, self.end = {}, False
        for word in words:
            self.insert(word)

    def insert(self, word):
        node = self
        for ch in word:
            node = node.children.setdefault(ch, Trie())
        node.end = True

    def __contains__(self, word):
        node = self._find(word)
        return node is not None and node.end

    def _find(self, prefix):
        node = self
        for ch in prefix:
            node = node.children.get(ch)
            if node is None:
                return None
        return node

    def starting(self, prefix):
        def walk(node, text):
            if node.end:
                yield text
            for ch, child in sorted(node.children.items()):
                yield from walk(child, text + ch)

        node = self._find(prefix)
        return list(walk(node, prefix)) if node else []


class UnionFind:
    def __init__(self, n):
        self.parent = list(range(n))
        self.size = [1] * n
        self.count = n

    def find(self, x):
        while (p := self.parent[x]) != x:
            self.parent[x] = self.parent[p]
            x = p
        return x

    def union(self, a, b):
        a, b = self.find(a), self.find(b)
        if a == b:
            return False
        if self.size[a] < self.size[b]:
            a, b = b, a
        self.parent[b] = a
        self.size[a] += self.size[b]
        self.count -= 1
        return True


class SegmentTree:
    def __init__(self, data, op=min, default=float("inf")):
        self.n, self.op, self.default = len(data), op, default
        self.tree = [default] * self.n + list(data)
        for i in range(self.n - 1, 0, -1):
            self.tree[i] = op(self.tree[2 * i], self.tree[2 * i + 1])

    def __setitem__(self, i, value):
        i += self.n
        self.tree[i] = value
        while i > 1:
            i //= 2
            self.tree[i] = self.op(self.tree[2 * i], self.tree[2 * i + 1])

    def __getitem__(self, where):
        lo, hi, _ = where.indices(self.n)
        left, right = self.default, self.default
        lo, hi = lo + self.n, hi + self.n
        while lo < hi:
            if lo & 1:
                left, lo = self.op(left, self.tree[lo]), lo + 1
            if hi & 1:
                hi -= 1
                right = self.op(self.tree[hi], right)
            lo, hi = lo // 2, hi // 2
        return self.op(left, right)


class Fenwick:
    def __init__(self, n):
        self.sums = [0] * (n + 1)

    def add(self, i, amount):
        i += 1
        while i < len(self.sums):
            self.sums[i] += amount
            i += i & -i

    def total(self, i):
        result = 0
        while i:
            result += self.sums[i]
            i -= i & -i
        return result


trie = Trie("car card care cat dog do done".split())
print(trie.starting("car"), trie.starting("do"), trie.starting("x"), "ca" in trie, "cat" in trie)
uf = UnionFind(8)
print([uf.union(a, b) for a, b in [(0, 1), (2, 3), (1, 3), (0, 2), (5, 6)]], uf.count, [uf.find(i) for i in range(8)])
tree = SegmentTree([5, 2, 8, 1, 9, 3])
print(tree[0:3], tree[2:6], tree[4:], tree[:], end=" ")
tree[3] = 10
print(tree[2:6], SegmentTree(range(10), lambda a, b: a + b, 0)[3:7])
fen = Fenwick(6)
for i, v in enumerate([3, 1, 4, 1, 5, 9]):
    fen.add(i, v)
print([fen.total(i) for i in range(7)], fen.sums)
heap = [7, 2, 9, 4, 1]
heapq.heapify(heap)
print(heap, heapq.heappushpop(heap, 0), heapq.heapreplace(heap, 8), heap)
print(heapq.nlargest(3, heap), heapq.nsmallest(2, heap, key=lambda x: -x), list(heapq.merge([1, 4], [2, 3], [0])))
try:
    heapq.heappop([])
except IndexError as e:
    print(e)
ordered = []
for x in (5, 1, 4, 1, 3):
    insort(ordered, x)
print(ordered)
