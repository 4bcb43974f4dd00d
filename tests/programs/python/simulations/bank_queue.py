"""Customers of a bank, drawn with a seed."""

import random, heapq, itertools, statistics


class Sim:
    def __init__(s, seed):
        s.t = 0
        s.q = []
        s.c = itertools.count()
        s.rng = random.Random(seed)
        s.log = []

    def at(s, dt, f, *a):
        heapq.heappush(s.q, (s.t + dt, next(s.c), f, a))

    def run(s, until):
        while s.q and s.q[0][0] <= until:
            s.t, _, f, a = heapq.heappop(s.q)
            f(*a)


class Bank(Sim):
    def __init__(s, n, seed=1):
        super().__init__(seed)
        s.free = n
        s.wait = []
        s.waits = []
        s.at(0, s.arrive, 1)

    def arrive(s, i):
        s.log.append(f"{s.t:7.3f} arrive {i}")
        s.at(s.rng.expovariate(1), s.arrive, i + 1)
        if s.free:
            s.serve(i, s.t)
        else:
            s.wait.append((i, s.t))

    def serve(s, i, since):
        s.free -= 1
        s.waits.append(s.t - since)
        s.at(s.rng.gauss(1.5, 0.2), s.done, i)

    def done(s, i):
        s.log.append(f"{s.t:7.3f} done {i}")
        s.free += 1
        if s.wait:
            s.serve(*s.wait.pop(0))


b = Bank(2)
b.run(20)
print(*b.log, sep="\n")
print(f"{statistics.mean(b.waits):.6f} {max(b.waits):.6f} {statistics.pstdev(b.waits):.6f}")
r = random.Random("seed")
print(
    [r.randrange(1000) for _ in range(5)],
    r.sample(range(10**6), 3),
    r.getstate()[1][:2],
    random.Random(3).choices(["h", "t"], cum_weights=[1, 3], k=6),
)
st = r.getstate()
a = r.random()
r.setstate(st)
print(a == r.random())
est = sum(r.random() ** 2 + r.random() ** 2 <= 1 for _ in range(5000)) * 4 / 5000
print(est)
walk = list(itertools.accumulate(r.choice((-1, 1)) for _ in range(60)))
lo, hi = min(walk), max(walk)
for lv in range(hi, lo - 1, -1):
    print(f"{lv:3d} |" + "".join("*" if w == lv else " " for w in walk).rstrip())
