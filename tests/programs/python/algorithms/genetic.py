# A genetic search with a seed, and distributions of random numbers.
import random

random.seed(2024)
TARGET = "hello world"
CH = "abcdefghijklmnopqrstuvwxyz "


def fit(s):
    return sum(a == b for a, b in zip(s, TARGET))


def mutate(s, r=0.05):
    return "".join(random.choice(CH) if random.random() < r else c for c in s)


def cross(a, b):
    i = random.randrange(len(a))
    return a[:i] + b[i:]


pop = ["".join(random.choices(CH, k=len(TARGET))) for _ in range(60)]
for g in range(200):
    pop.sort(key=fit, reverse=True)
    if g % 20 == 0 or fit(pop[0]) == len(TARGET):
        print(g, pop[0], fit(pop[0]))
    if pop[0] == TARGET:
        break
    elite = pop[:12]
    pop = elite + [mutate(cross(*random.sample(elite, 2))) for _ in range(48)]
print(
    random.normalvariate(0, 1),
    random.lognormvariate(0, 1),
    random.gammavariate(2, 1),
    random.paretovariate(3),
    random.weibullvariate(1, 2),
    random.vonmisesvariate(0, 1),
    random.binomialvariate(10, 0.3),
    random.randbytes(4),
    random.getstate()[1][:2],
)
r = random.Random("seed")
print(r.random(), r.sample("abcdef", 3), random.Random(b"x").random(), random.Random(1.5).randint(1, 100))
l = list(range(10))
r.shuffle(l)
print(l)
