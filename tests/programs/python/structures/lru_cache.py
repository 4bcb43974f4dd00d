# An LRU cache by hand, on OrderedDict, and functools' own.
from collections import OrderedDict
from functools import lru_cache


class Node:
    __slots__ = "key", "value", "prev", "next"

    def __init__(self, key=None, value=None):
        self.key, self.value = key, value
        self.prev = self.next = self


class LinkedLRU:
    def __init__(self, capacity):
        self.capacity, self.nodes, self.head = capacity, {}, Node()

    def _unlink(self, node):
        node.prev.next, node.next.prev = node.next, node.prev

    def _to_front(self, node):
        node.prev, node.next = self.head, self.head.next
        self.head.next.prev = node
        self.head.next = node

    def __getitem__(self, key):
        node = self.nodes[key]
        self._unlink(node)
        self._to_front(node)
        return node.value

    def __setitem__(self, key, value):
        if key in self.nodes:
            self._unlink(self.nodes[key])
        elif len(self.nodes) == self.capacity:
            last = self.head.prev
            self._unlink(last)
            del self.nodes[last.key]
        self.nodes[key] = node = Node(key, value)
        self._to_front(node)

    def __iter__(self):
        node = self.head.next
        while node is not self.head:
            yield node.key
            node = node.next

    def __len__(self):
        return len(self.nodes)

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{k}={self.nodes[k].value!r}' for k in self)})"


class OrderedLRU(OrderedDict):
    def __init__(self, capacity, /, *args, **kwargs):
        self.capacity = capacity
        super().__init__(*args, **kwargs)

    def __getitem__(self, key):
        value = super().__getitem__(key)
        self.move_to_end(key)
        return value

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        if len(self) > self.capacity:
            oldest = next(iter(self))
            print("  evicting", oldest)
            del self[oldest]


for cache in (LinkedLRU(3), OrderedLRU(3)):
    print(cache)
    for i, key in enumerate("abcad"):
        cache[key] = i
        print(" ", cache)
    print(cache["c"], list(cache), len(cache))
    try:
        cache["zz"]
    except KeyError as e:
        print("KeyError", e, e.args)
    cache["e"] = 99
    print(cache)


@lru_cache(maxsize=4)
def square(x):
    "Squares, slowly."
    print(f"(computing {x})", end=" ")
    return x * x


for x in (1, 2, 1, 3, 4, 5, 1, 2):
    print(square(x), end=" ")
print()
print(square.cache_info(), square.cache_parameters(), square.__doc__, square.__wrapped__.__name__)
square.cache_clear()
print(square.cache_info().hits, square.cache_info())
try:
    square([1])
except TypeError as e:
    print(e)
