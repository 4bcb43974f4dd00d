"""Bulls and cows, with a seeded secret."""

import random

random.seed(42)
digits = "123456789"
size = 4
chosen = "".join(random.sample(digits, size))
print(
    chosen,
    random.randint(1, 100),
    random.random(),
    random.choice("abc"),
    random.choices("ab", [1, 9], k=5),
    random.gauss(0, 1),
    random.uniform(1, 2),
    random.shuffle(x := list(range(8))),
    x,
    random.getrandbits(70),
    random.triangular(),
    random.betavariate(1, 2),
    random.expovariate(1),
    random.randrange(0, 100, 7),
    random.normalvariate(1, 2),
    random.randbytes(4),
    random.vonmisesvariate(0, 1),
    random.binomialvariate(10, 0.3),
)
guesses = 0
while True:
    guesses += 1
    guess = input("\nNext guess [%i]: " % guesses).strip()
    if len(guess) == size and all(c in digits for c in guess) and len(set(guess)) == size:
        if guess == chosen:
            print("Congrats in", guesses)
            break
        bulls = sum(a == b for a, b in zip(guess, chosen))
        cows = sum(c in chosen for c in guess) - bulls
        print("  %i Bulls\n  %i Cows" % (bulls, cows))
    else:
        print("Problem, try again. You need to enter %i unique digits from 1 to 9" % size)
    if guesses > 3:
        break
