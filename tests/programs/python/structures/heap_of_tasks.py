# Heaps of tasks, and what heaps do not take.
import heapq
from dataclasses import dataclass, field


@dataclass(order=True)
class Task:
    prio: int
    name: str = field(compare=False)
    deps: tuple = field(default=(), compare=False, repr=False)


h = []
for p, n in [(3, "c"), (1, "a"), (2, "b")]:
    heapq.heappush(h, Task(p, n))
print(h[0], [heapq.heappop(h).name for _ in range(3)])
try:
    heapq.heappop(h)
except IndexError as e:
    print("IndexError:", e)


@dataclass
class NoOrder:
    x: int


h2 = []
try:
    for i in (1, 1):
        heapq.heappush(h2, (i, NoOrder(i)))
except TypeError as e:
    print("TypeError:", e)
for bad in (None, 5, "abc", (1, 2)):
    try:
        heapq.heappush(bad, 1)
    except TypeError as e:
        print(e)
    try:
        heapq.heapify(bad)
    except TypeError as e:
        print(e)
print(heapq.nsmallest(3, [5, 1, 9, 2], key=lambda x: -x), list(heapq.merge([1, 5], [2, 3], [4])))
