# Dynamic programming, top-down and bottom-up.
from functools import cache, lru_cache
from itertools import accumulate


@lru_cache(maxsize=None)
def edit_distance(a, b):
    if not a or not b:
        return len(a) or len(b)
    if a[0] == b[0]:
        return edit_distance(a[1:], b[1:])
    return 1 + min(edit_distance(a[1:], b), edit_distance(a, b[1:]), edit_distance(a[1:], b[1:]))


def lcs(a, b):
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a, 1):
        for j, y in enumerate(b, 1):
            table[i][j] = table[i - 1][j - 1] + 1 if x == y else max(table[i - 1][j], table[i][j - 1])
    out, i, j = [], len(a), len(b)
    while i and j:
        if a[i - 1] == b[j - 1]:
            out.append(a[i - 1])
            i, j = i - 1, j - 1
        elif table[i - 1][j] >= table[i][j - 1]:
            i -= 1
        else:
            j -= 1
    return "".join(out[::-1])


def knapsack(items, capacity):
    best = [(0, ())] * (capacity + 1)
    for name, weight, value in items:
        for c in range(capacity, weight - 1, -1):
            candidate = best[c - weight][0] + value
            if candidate > best[c][0]:
                best[c] = candidate, best[c - weight][1] + (name,)
    return best[capacity]


@cache
def partitions(n, largest=None):
    largest = n if largest is None else largest
    if n == 0:
        return 1
    return sum(partitions(n - k, k) for k in range(1, min(n, largest) + 1))


def lis(sequence):
    import bisect

    tails, links = [], []
    for x in sequence:
        i = bisect.bisect_left(tails, x)
        tails[i : i + 1] = [x]
        links.append(i)
    want, out = len(tails) - 1, []
    for x, i in zip(reversed(sequence), reversed(links)):
        if i == want and (not out or x < out[-1]):
            out.append(x)
            want -= 1
    return out[::-1]


def coin_change(coins, amount):
    ways = [1] + [0] * amount
    fewest = [0] + [None] * amount
    for coin in coins:
        for i in range(coin, amount + 1):
            ways[i] += ways[i - coin]
            if fewest[i - coin] is not None:
                fewest[i] = min(filter(lambda x: x is not None, (fewest[i], fewest[i - coin] + 1)))
    return ways[amount], fewest[amount]


def matrix_chain(dims):
    n = len(dims) - 1
    cost = [[0] * n for _ in range(n)]
    split = [[0] * n for _ in range(n)]
    for length in range(2, n + 1):
        for i in range(n - length + 1):
            j = i + length - 1
            cost[i][j], split[i][j] = min(
                (cost[i][k] + cost[k + 1][j] + dims[i] * dims[k + 1] * dims[j + 1], k) for k in range(i, j)
            )

    def show(i, j):
        return f"A{i}" if i == j else f"({show(i, split[i][j])} {show(split[i][j] + 1, j)})"

    return cost[0][-1], show(0, n - 1)


for pair in [("kitten", "sitting"), ("sunday", "saturday"), ("", "abc"), ("flaw", "lawn")]:
    print(*pair, edit_distance(*pair), repr(lcs(*pair)))
print(edit_distance.cache_info())
print(knapsack([("map", 9, 150), ("compass", 13, 35), ("water", 153, 200), ("sandwich", 50, 160), ("glucose", 15, 60)], 200))
print([partitions(n) for n in range(1, 21)], partitions(60))
print(lis([3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9]))
print(coin_change((1, 5, 10, 25, 50), 100), coin_change([4, 7], 5))
print(matrix_chain([30, 35, 15, 5, 10, 20, 25]))
print(list(accumulate([3, -2, 5, -9, 4, 4], max)), list(accumulate(range(1, 8), lambda a, b: a * b, initial=1)))
