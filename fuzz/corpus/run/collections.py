# 0 what the standard library has of containers
import collections, functools, itertools, operator, dataclasses, enum, heapq, bisect

@dataclasses.dataclass(order=True, frozen=True)
class Item:
    weight: int
    name: str = dataclasses.field(default="x", compare=False)

class Colour(enum.Flag):
    RED = enum.auto()
    BLUE = enum.auto()

@functools.lru_cache(maxsize=4)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)

print(sorted([Item(2), Item(1, "y")]), Colour.RED | Colour.BLUE, fib(20), fib.cache_info())
print(collections.Counter("abracadabra").most_common(2), collections.deque(range(9), 3))
print(list(itertools.islice(itertools.permutations("abc"), 4)), functools.reduce(operator.mul, range(1, 9)))
heap = [5, 1, 4]; heapq.heapify(heap); print(heapq.heappop(heap), bisect.bisect([1, 3], 2))
collections.namedtuple("N", "a b")(1)
