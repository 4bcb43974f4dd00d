import functools
import itertools
import operator

print(list(itertools.batched("abcdefg", 3)), list(itertools.pairwise([1, 2, 3])), list(itertools.accumulate([1, 2, 3], operator.mul)))
print(["".join(p) for p in itertools.permutations("abc", 2)], list(itertools.combinations_with_replacement("ab", 2)))
print([(k, list(g)) for k, g in itertools.groupby("aabccc")], list(itertools.zip_longest("ab", "c", fillvalue="-")))
print(list(itertools.islice(itertools.count(10, 5), 3)), list(itertools.compress("abc", [1, 0, 1])), list(itertools.starmap(pow, [(2, 3)])))
print(list(itertools.takewhile(lambda n: n < 3, [1, 2, 3, 1])), list(itertools.dropwhile(str.islower, "abCd")), list(itertools.product("ab", repeat=2)))


@functools.lru_cache(maxsize=2)
def square(n):
    print("computing", n)
    return n * n


print(square(2), square(2), square(3), square(4), square(2), square.cache_info())


@functools.singledispatch
def show(value):
    return "something"


@show.register
def _(value: int):
    return "an int"


@show.register(list)
def _(value):
    return "a list"


print(show(1), show([]), show("x"), functools.reduce(operator.add, [[1], [2]], []))


@functools.total_ordering
class Version:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __lt__(self, other):
        return self.n < other.n


print(Version(1) <= Version(2), Version(3) >= Version(4), functools.partial(int, base=2)("101"), functools.cmp_to_key(lambda a, b: b - a)(1) < functools.cmp_to_key(lambda a, b: b - a)(0))


class Cached:
    @functools.cached_property
    def value(self):
        print("once")
        return 5


cached = Cached()
print(cached.value, cached.value, vars(cached))
