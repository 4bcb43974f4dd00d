# exit: 1
"""Pipelines of generators and coroutines."""

import re, itertools as it, functools as ft, operator as op, collections as co, heapq, random, string, io


def lines(t):
    yield from io.StringIO(t)


def grep(p, ls):
    return (l for l in ls if re.search(p, l))


def fields(ls):
    return (l.split() for l in ls)


def follow(ls):
    for i, l in enumerate(ls, 1):
        cmd = yield i, l.strip()
        if cmd == "skip":
            next(ls, None)


text = "alice 30 dev\nbob 25 ops\ncarol 41 dev\ndave x dev\n"
print([f[0] for f in fields(grep("dev$", lines(text)))])
g = follow(lines(text))
print(next(g), g.send("skip"), list(g))


def broadcast(*cs):
    cs = [c for c in cs]
    while True:
        x = yield
        for c in cs:
            c.send(x)


def co_(f):
    @ft.wraps(f)
    def w(*a, **k):
        g = f(*a, **k)
        next(g)
        return g

    return w


@co_
def sink(name, out):
    while True:
        out.append((name, (yield)))


out = []
b = co_(broadcast)(sink("a", out), sink("b", out))
[b.send(i) for i in range(2)]
b.close()
print(out)
compose = lambda *fs: ft.reduce(lambda f, g: lambda x: g(f(x)), fs)
print(
    compose(str.strip, str.title, lambda s: s + "!")("  hello world "),
    list(map(op.mul, range(3), range(3, 6))),
    dict(co.Counter(map(len, "a bb cc ddd".split()))),
    list(it.chain(*[[1], [2, [3]]])),
    ft.reduce(op.or_, [{1}, {2}]),
    sorted("bca", key=ft.partial(op.mul, -1)) if False else sorted([3, 1, 2], key=op.neg),
)


def windows(s, n):
    d = co.deque(maxlen=n)
    return (tuple(d) for x in s if (d.append(x), len(d) == n)[1])


def chunks(s, n):
    i = iter(s)
    return iter(lambda: list(it.islice(i, n)), [])


def roundrobin(*its):
    q = co.deque(map(iter, its))


print(
    list(windows("abcde", 3)),
    list(chunks(range(7), 3)),
    list(it.takewhile(lambda x: x < 50, (a for a, b in zip(fib := [0, 1], fib) if not fib.append(fib[-1] + fib[-2])))),
    list(heapq.merge([1, 4], [2, 3], reverse=False)),
    [*it.accumulate("abc", lambda a, b: b + a)],
)


def flatten(x, d=-1):
    for y in x:
        if isinstance(y, (list, tuple)) and d:
            yield from flatten(y, d - 1)
        else:
            yield y


print(list(flatten([1, [2, (3, [4])]])), list(flatten([1, [2, [3]]], 1)))


def powerset(s):
    s = list(s)
    return it.chain.from_iterable(it.combinations(s, r) for r in range(len(s) + 1))


print(
    list(powerset("abc")),
    sum(1 for _ in it.product("01", repeat=10)),
    list(it.groupby("AAB"))[0][0],
    {k: [*v] for k, v in it.groupby(sorted("hello world", key=str.isalpha), str.isalpha)},
)


async def ag():
    for i in range(3):
        yield i


async def main():
    print([i async for i in ag()], {i: i async for i in ag() if i}, [x async for x in (j * 2 async for j in ag())])
    a = ag()
    print(await anext(a), await anext(a, "d"), await a.aclose())


import asyncio

asyncio.run(main())
print((lambda: (yield))().__class__.__name__, [*(x for x in [1])], type(x for x in ()).__name__, main.__code__.co_flags & 128 > 0)


class Tree:
    def __init__(s, v, *k):
        s.v, s.k = v, k

    def __iter__(s):
        yield s.v
        yield from it.chain(*s.k)

    def depth(s):
        return 1 + max((c.depth() for c in s.k), default=0)

    def show(s, p="", last=True, root=True):
        yield p + ("" if root else "└── " if last else "├── ") + str(s.v)
        for i, c in enumerate(s.k):
            yield from c.show(p + ("" if root else "    " if last else "│   "), i == len(s.k) - 1, False)


t = Tree("root", Tree("a", Tree("a1"), Tree("a2", Tree("deep"))), Tree("b"))
print(list(t), t.depth())
print("\n".join(t.show()))
