# A tour of itertools, functools and operator.
import functools as ft
import itertools as it
import operator as op

print(list(it.islice(it.count(5, 3), 4)), list(it.islice(it.cycle("ab"), 5)), list(it.repeat(7, 3)), list(it.accumulate([1, 2, 3, 4])), list(it.accumulate("abc")), list(it.accumulate([3, 1, 2], max, initial=0)))
print(list(it.chain("ab", [1])), list(it.chain.from_iterable(["ab", "c"])), list(it.compress("abcd", [1, 0, 1])), list(it.dropwhile(lambda x: x < 3, [1, 3, 1])), list(it.takewhile(lambda x: x < 3, [1, 3, 1])), list(it.filterfalse(bool, [0, 1, ""])), list(it.starmap(pow, [(2, 3), (3, 2)])))
print(list(it.product("ab", [1, 2])), list(it.product([0, 1], repeat=2)), list(it.permutations("abc", 2)), list(it.combinations("abcd", 2)), list(it.combinations_with_replacement("ab", 3)), len(list(it.permutations(range(6)))))
print(list(it.zip_longest("abc", [1], fillvalue="-")), list(it.pairwise("abcd")), [list(b) for b in it.batched("abcdefg", 3)], list(it.islice("abcdef", 1, None, 2)), [(k, list(g)) for k, g in it.groupby("aabbbca")], [(k, [*g]) for k, g in it.groupby(sorted(["bb", "a", "cc", "d"], key=len), key=len)])
a, b, c = it.tee([1, 2, 3], 3)
print(next(a), list(b), list(a), list(c), list(it.islice(it.count(0.5, 0.25), 3)), it.count(3), it.repeat("x", 2), it.count(1, 2), next(it.cycle([])) if False else "")
for bad in (lambda: list(it.islice([1], -1)), lambda: list(it.batched("ab", 0)), lambda: list(it.batched("abc", 2, strict=True)), lambda: list(it.combinations("a", -1)), lambda: next(iter([])), lambda: it.chain(1).__next__(), lambda: list(it.starmap(pow, [1]))):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(ft.reduce(op.add, [1, 2, 3]), ft.reduce(op.mul, [], 1), ft.reduce(lambda a, b: b + a, "abc"), ft.partial(int, base=2)("101"), repr(ft.partial(pow, 2, mod=5)).replace("functools.", ""), sorted("bAc", key=ft.cmp_to_key(lambda a, b: (a.lower() > b.lower()) - (a.lower() < b.lower()))))
try:
    ft.reduce(op.add, [])
except TypeError as e:
    print(e)


@ft.total_ordering
class Grade:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __lt__(self, other):
        return self.n < other.n


print(Grade(1) <= Grade(2), Grade(3) > Grade(2), Grade(2) >= Grade(2), max(Grade(1), Grade(5), key=op.attrgetter("n")).n)
print(op.itemgetter(1)("abc"), op.itemgetter(0, -1)([1, 2, 3]), op.attrgetter("real", "imag")(3 + 4j), op.methodcaller("upper")("x"), op.methodcaller("split", ",", 1)("a,b,c"), op.contains([1], 1), op.concat([1], [2]), op.countOf("aab", "a"), op.indexOf("abc", "c"), op.truth([]), op.not_(1), op.index(True), op.xor(5, 3), op.floordiv(7, 2), op.matmul.__name__, op.itemgetter(slice(1, 3))("abcd"), op.is_(None, None), op.neg(3), op.inv(5), op.ixor(6, 3), op.attrgetter("__class__.__name__")(1), op.call(len, "abc"))
people = [{"n": "Ann", "a": 30}, {"n": "Bob", "a": 25}, {"n": "Cid", "a": 30}]
print(sorted(people, key=op.itemgetter("a", "n"), reverse=True)[0], {k: [p["n"] for p in g] for k, g in it.groupby(sorted(people, key=op.itemgetter("a")), op.itemgetter("a"))})


def primes():
    sieve = {}
    for n in it.count(2):
        if n not in sieve:
            yield n
            sieve[n * n] = [n]
        else:
            for p in sieve.pop(n):
                sieve.setdefault(n + p, []).append(p)


print(list(it.islice(primes(), 15)), next(it.dropwhile(lambda p: p < 1000, primes())), sum(it.takewhile(lambda p: p < 100, primes())))
print(max(it.combinations([3, 9, 4, 7], 2), key=sum), sum(1 for r in it.product(range(1, 7), repeat=3) if sum(r) == 10), ["".join(p) for p in sorted(set(it.permutations("aab")))], list(map(sum, zip(*it.repeat([1, 2], 3)))), list(zip(*[iter(range(6))] * 2)))
powerset = lambda s: it.chain.from_iterable(it.combinations(s, r) for r in range(len(s) + 1))
print(list(powerset("abc")), list(it.chain(*it.repeat([0], 2), it.compress(it.count(), [0, 1, 1]))))
