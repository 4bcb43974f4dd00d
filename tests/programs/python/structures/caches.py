"""Caches of several kinds, and a trie."""

import functools, time


class Node:
    __slots__ = ("k", "v", "p", "n")

    def __init__(s, k=None, v=None):
        s.k, s.v, s.p, s.n = k, v, None, None


class LRU:
    def __init__(s, cap):
        s.cap, s.m = cap, {}
        s.h, s.t = Node(), Node()
        s.h.n, s.t.p = s.t, s.h

    def _rm(s, x):
        x.p.n, x.n.p = x.n, x.p

    def _add(s, x):
        x.p, x.n = s.t.p, s.t
        s.t.p.n = x
        s.t.p = x

    def get(s, k):
        if k not in s.m:
            return -1
        x = s.m[k]
        s._rm(x)
        s._add(x)
        return x.v

    def put(s, k, v):
        if k in s.m:
            s._rm(s.m[k])
        x = s.m[k] = Node(k, v)
        s._add(x)
        if len(s.m) > s.cap:
            y = s.h.n
            s._rm(y)
            del s.m[y.k]


c = LRU(2)
out = []
for op, *a in [("put", 1, 1), ("put", 2, 2), ("get", 1), ("put", 3, 3), ("get", 2), ("put", 4, 4), ("get", 1), ("get", 3), ("get", 4)]:
    out.append(getattr(c, op)(*a))
print(out)


@functools.lru_cache(maxsize=2, typed=True)
def f(x):
    print("miss", x)
    return x


f(1)
f(1.0)
f(1)
f(2)
f(1)
print(f.cache_info(), f.cache_parameters(), f.__wrapped__(9))
f.cache_clear()
print(f.cache_info())


class A:
    @functools.lru_cache
    def m(s, x):
        return x + 1

    @functools.cache
    def k(s):
        return id(s) != 0


a = A()
print(a.m(1), a.m(1), A.m.cache_info(), a.k())


def memo(fn):
    cache = {}

    @functools.wraps(fn)
    def w(*args, **kw):
        key = args, frozenset(kw.items())
        try:
            return cache[key]
        except KeyError:
            cache[key] = r = fn(*args, **kw)
            return r
        except TypeError:
            return fn(*args, **kw)

    w.cache = cache
    return w


@memo
def g(a, b=2):
    return a, b


print(g(1), g(1, b=3), g([1]), len(g.cache), g.__name__)
try:
    functools.lru_cache()(lambda x: x)([])
except TypeError as e:
    print(e)


class Trie:
    def __init__(s):
        s.r = {}

    def insert(s, w):
        n = s.r
        for ch in w:
            n = n.setdefault(ch, {})
        n["$"] = w

    def find(s, p):
        n = s.r
        for ch in p:
            if ch not in n:
                return []
            n = n[ch]

        def walk(n):
            return [v if k == "$" else x for k, v in sorted(n.items()) for x in ([v] if k == "$" else walk(v))]

        return walk(n)


t = Trie()
[t.insert(w) for w in "car card care cat dog".split()]
print(t.find("car"), t.find("x"), t.r)
