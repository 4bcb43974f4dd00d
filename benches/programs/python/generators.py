# Generators and closures: a pipeline of them.
def count(limit):
    n = 0
    while n < limit:
        yield n
        n += 1


def multiples(numbers, of):
    for n in numbers:
        if n % of == 0:
            yield n


def adder(by):
    def add(n):
        nonlocal by
        by = (by + 1) % 100
        return n + by

    return add


add = adder(3)
total = 0
for n in multiples(multiples(count(60000), 2), 3):
    total += add(n)
print(total, sum(add(n) for n in range(5000)))
