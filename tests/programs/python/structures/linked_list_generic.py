"""A generic linked list."""

from __future__ import annotations
from typing import Generic, TypeVar, Iterator, Optional

T = TypeVar("T")


class Node(Generic[T]):
    __slots__ = ("value", "next")

    def __init__(self, value: T, next: Optional[Node[T]] = None):
        self.value, self.next = value, next


class LinkedList(Generic[T]):
    def __init__(self, *items: T):
        self.head: Node[T] | None = None
        self._n = 0
        for i in reversed(items):
            self.push(i)

    def push(self, v: T) -> None:
        self.head = Node(v, self.head)
        self._n += 1

    def pop(self) -> T:
        if not self.head:
            raise IndexError("pop from empty list")
        v, self.head = self.head.value, self.head.next
        self._n -= 1
        return v

    def __iter__(self) -> Iterator[T]:
        n = self.head
        while n:
            yield n.value
            n = n.next

    def __len__(self):
        return self._n

    def __getitem__(self, i):
        if isinstance(i, slice):
            return LinkedList(*list(self)[i])
        for j, v in enumerate(self):
            if i == j:
                return v
        raise IndexError(f"index {i} out of range")

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(map(repr, self))})"

    def reverse(self):
        prev = None
        n = self.head
        while n:
            n.next, prev, n = prev, n, n.next
        self.head = prev


l = LinkedList[int](1, 2, 3)
l.push(0)
print(l, len(l), l[1:3], 2 in l, list(reversed(list(l))), max(l), l[-1:])
l.reverse()
print(l, LinkedList.__parameters__, LinkedList[int], Node.__annotations__, Node.__init__.__annotations__)
try:
    l[10]
except IndexError as e:
    print(e)
try:
    Node(1).foo = 2
except AttributeError as e:
    print(e)
a, *b = l
print(a, b)
