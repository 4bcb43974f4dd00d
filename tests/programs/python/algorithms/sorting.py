# Classic sorting algorithms beside each other, with counted comparisons.
import random


class Counted:
    compared = 0
    __slots__ = ("value",)

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        Counted.compared += 1
        return self.value < other.value

    def __repr__(self):
        return f"<{self.value}>"


def bubble(a):
    a = a[:]
    for end in range(len(a) - 1, 0, -1):
        swapped = False
        for i in range(end):
            if a[i + 1] < a[i]:
                a[i], a[i + 1] = a[i + 1], a[i]
                swapped = True
        if not swapped:
            break
    return a


def insertion(a):
    a = a[:]
    for i in range(1, len(a)):
        j, key = i, a[i]
        while j > 0 and key < a[j - 1]:
            a[j] = a[j - 1]
            j -= 1
        a[j] = key
    return a


def merge(a):
    if len(a) < 2:
        return a[:]
    mid = len(a) // 2
    left, right = merge(a[:mid]), merge(a[mid:])
    out = []
    i = j = 0
    while i < len(left) and j < len(right):
        if right[j] < left[i]:
            out.append(right[j])
            j += 1
        else:
            out.append(left[i])
            i += 1
    return out + left[i:] + right[j:]


def quick(a):
    if len(a) < 2:
        return a[:]
    pivot, *rest = a
    low = [x for x in rest if x < pivot]
    high = [x for x in rest if not x < pivot]
    return quick(low) + [pivot] + quick(high)


def heap(a):
    a = a[:]
    n = len(a)

    def sift(i, n):
        while (child := 2 * i + 1) < n:
            if child + 1 < n and a[child] < a[child + 1]:
                child += 1
            if not a[i] < a[child]:
                return
            a[i], a[child] = a[child], a[i]
            i = child

    for i in reversed(range(n // 2)):
        sift(i, n)
    for end in range(n - 1, 0, -1):
        a[0], a[end] = a[end], a[0]
        sift(0, end)
    return a


def counting(a):
    counts = [0] * (max(a) + 1)
    for x in a:
        counts[x] += 1
    return [x for x, c in enumerate(counts) for _ in range(c)]


def radix(a, base=10):
    place = 1
    while place <= max(a):
        buckets = [[] for _ in range(base)]
        for x in a:
            buckets[x // place % base].append(x)
        a = [x for bucket in buckets for x in bucket]
        place *= base
    return a


random.seed(2024)
numbers = [random.randrange(1000) for _ in range(60)]
print(numbers[:12])
expected = sorted(numbers)
for sort in (bubble, insertion, merge, quick, heap):
    Counted.compared = 0
    result = sort([Counted(n) for n in numbers])
    print(f"{sort.__name__:<10} {Counted.compared:>5} {[c.value for c in result] == expected}")
for sort in (counting, radix):
    print(sort.__name__, sort(numbers) == expected)
people = [("Ann", 31), ("Bob", 25), ("Cid", 31), ("Dee", 25), ("Eve", 40)]
print(sorted(people, key=lambda p: p[1]))
print(sorted(people, key=lambda p: p[1], reverse=True))
people.sort(key=lambda p: (-p[1], p[0]))
print(people)
try:
    sorted([3, "a", None])
except TypeError as e:
    print(e)
print(sorted("Hello World", key=str.lower), sorted([True, 0, 2.5, -1]))
