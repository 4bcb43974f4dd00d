# Seeded random numbers: the sequences are part of the language's promise.
import random

random.seed(42)
print(random.random(), random.random(), [random.randint(1, 6) for _ in range(12)], random.randrange(0, 100, 7), random.choice("abcdef"), random.getrandbits(70))
deck = list(range(20))
random.shuffle(deck)
print(deck, random.sample(range(1000), 6), random.sample(deck, 3), random.choices("xyz", k=8), random.choices([1, 2, 3], weights=[5, 1, 1], k=10), random.choices("ab", cum_weights=[1, 10], k=5), random.sample("ab", counts=[3, 2], k=4))
print(random.uniform(1, 10), random.triangular(0, 10, 3), random.gauss(0, 1), random.gauss(0, 1), random.normalvariate(5, 2), random.expovariate(1.5), random.betavariate(2, 3), random.gammavariate(2, 1), random.lognormvariate(0, 1), random.vonmisesvariate(0, 4), random.paretovariate(3), random.weibullvariate(1, 2), random.binomialvariate(10, 0.3))
print(random.randbytes(8), random.getrandbits(1), random.getrandbits(32), random.randrange(10**30), random.randint(-(2**65), 2**65))
for seed in (0, 1, -5, 2**70, 1.5, "text", b"bytes", bytearray(b"x"), None if False else 7, True):
    random.seed(seed)
    print(repr(seed), random.random(), random.randint(0, 99))
r = random.Random(123)
state = r.getstate()
first = [r.random() for _ in range(3)]
r.setstate(state)
print(first == [r.random() for _ in range(3)], len(state[1]), state[0], r.random())
random.seed("abc", version=1)
print(random.random())


class Fixed(random.Random):
    def random(self):
        return 0.5


print(Fixed().randint(1, 10), Fixed().choice("abc"), Fixed().uniform(0, 4), Fixed(1).shuffle([1]) is None)
for bad in (lambda: random.choice([]), lambda: random.sample([1], 2), lambda: random.randrange(0), lambda: random.choices([], k=1), lambda: random.sample({1, 2}, 1), lambda: random.seed([1]), lambda: random.choices("ab", weights=[1]), lambda: random.randrange(1.5)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
random.seed(7)
pi = sum(random.random() ** 2 + random.random() ** 2 <= 1 for _ in range(5000)) / 5000 * 4
walk = [0]
for _ in range(30):
    walk.append(walk[-1] + random.choice([-1, 1]))
print(pi, walk)
rng = random.Random(2024)
grid = [["#" if rng.random() < 0.4 else "." for _ in range(20)] for _ in range(5)]
print(*map("".join, grid), sep="\n")
rolls = [rng.randint(1, 6) + rng.randint(1, 6) for _ in range(500)]
for total in range(2, 13):
    print(f"{total:>2} {'*' * (rolls.count(total) // 4)}")
names = ["Ann", "Bob", "Cid", "Dee"]
rng.shuffle(names)
print(names, rng.sample(names, k=2), "".join(rng.choices("abcdef0123456789", k=12)), rng.randrange(5, 50, 5))
