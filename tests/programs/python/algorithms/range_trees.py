"""Trees of ranges, disjoint sets, and dynamic programs."""


class Fenwick:
    def __init__(s, a):
        s.n = len(a)
        s.t = [0] * (s.n + 1)
        [s.add(i, v) for i, v in enumerate(a)]

    def add(s, i, v):
        i += 1
        while i <= s.n:
            s.t[i] += v
            i += i & -i

    def sum(s, i):
        r = 0
        while i:
            r += s.t[i]
            i -= i & -i
        return r


class Seg:
    def __init__(s, a, f=min, e=float("inf")):
        s.n = 1 << (len(a) - 1).bit_length()
        s.f, s.e = f, e
        s.t = [e] * s.n + a + [e] * (s.n - len(a))
        [s.t.__setitem__(i, f(s.t[2 * i], s.t[2 * i + 1])) for i in range(s.n - 1, 0, -1)]

    def q(s, l, r):
        l += s.n
        r += s.n
        res = s.e
        while l < r:
            if l & 1:
                res = s.f(res, s.t[l])
                l += 1
            if r & 1:
                r -= 1
                res = s.f(res, s.t[r])
            l >>= 1
            r >>= 1
        return res


a = [(i * 7919) % 101 for i in range(30)]
f = Fenwick(a)
s = Seg(a)
print(a, f.sum(10), sum(a[:10]), s.q(3, 17), min(a[3:17]), s.t[1])


class DSU:
    def __init__(s, n):
        s.p = list(range(n))
        s.sz = [1] * n

    def find(s, x):
        while s.p[x] != x:
            s.p[x] = s.p[s.p[x]]
            x = s.p[x]
        return x

    def union(s, a, b):
        a, b = s.find(a), s.find(b)
        if a == b:
            return False
        if s.sz[a] < s.sz[b]:
            a, b = b, a
        s.p[b] = a
        s.sz[a] += s.sz[b]
        return True


edges = sorted((abs(x * x - y) % 50, x, y) for x in range(8) for y in range(x))
d = DSU(8)
mst = [(w, x, y) for w, x, y in edges if d.union(x, y)]
print(mst, sum(w for w, *_ in mst), d.p, len({d.find(i) for i in range(8)}))


def kmp(t, p):
    f = [0] * len(p)
    k = 0
    for i in range(1, len(p)):
        while k and p[i] != p[k]:
            k = f[k - 1]
        k += p[i] == p[k]
        f[i] = k
    k = 0
    for i, c in enumerate(t):
        while k and c != p[k]:
            k = f[k - 1]
        k += c == p[k]
        if k == len(p):
            yield i - k + 1
            k = f[k - 1]


print(list(kmp("abababcabab", "abab")), (lambda n: [p for p in range(2, n) if all(p % q for q in range(2, int(p**0.5) + 1))])(50))


def lis(a):
    from bisect import bisect_left

    t = []
    for x in a:
        i = bisect_left(t, x)
        t[i : i + 1] = [x]
    return len(t)


def lcs(a, b):
    m = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            m[i + 1][j + 1] = m[i][j] + 1 if x == y else max(m[i + 1][j], m[i][j + 1])
    r = ""
    i, j = len(a), len(b)
    while i and j:
        if a[i - 1] == b[j - 1]:
            r = a[i - 1] + r
            i -= 1
            j -= 1
        elif m[i - 1][j] >= m[i][j - 1]:
            i -= 1
        else:
            j -= 1
    return r


print(lis([10, 9, 2, 5, 3, 7, 101, 18]), lcs("AGGTAB", "GXTXAYB"), sum(1 for _ in __import__("itertools").permutations(range(5))))


def knap(w, v, C):
    dp = [0] * (C + 1)
    for wi, vi in zip(w, v):
        for c in range(C, wi - 1, -1):
            dp[c] = max(dp[c], dp[c - wi] + vi)
    return dp


print(knap([1, 3, 4, 5], [1, 4, 5, 7], 7))
import fractions

print([str(sum((-1) ** 0 * fractions.Fraction(1, k) for k in range(1, n))) for n in range(2, 8)])


def mergesort(a):
    if len(a) < 2:
        return a
    m = len(a) // 2
    l, r = mergesort(a[:m]), mergesort(a[m:])
    o = []
    while l and r:
        o.append((l if l[0] <= r[0] else r).pop(0))
    return o + l + r


def quick(a):
    return a if len(a) < 2 else quick([x for x in a[1:] if x < a[0]]) + [a[0]] + quick([x for x in a[1:] if x >= a[0]])


print(mergesort(a) == quick(a) == sorted(a))
