# A doubly linked list with the protocol of a sequence.
from collections.abc import MutableSequence


class Node:
    def __init__(self, value, prev=None, next=None):
        self.value, self.prev, self.next = value, prev, next


class LinkedList(MutableSequence):
    def __init__(self, items=()):
        self._head = self._tail = None
        self._size = 0
        self.extend(items)

    def _node(self, index):
        if index < 0:
            index += self._size
        if not 0 <= index < self._size:
            raise IndexError(f"{type(self).__name__} index {index} out of range")
        if index < self._size // 2:
            node = self._head
            for _ in range(index):
                node = node.next
        else:
            node = self._tail
            for _ in range(self._size - 1 - index):
                node = node.prev
        return node

    def __getitem__(self, index):
        if isinstance(index, slice):
            return type(self)(self._node(i).value for i in range(*index.indices(self._size)))
        return self._node(index).value

    def __setitem__(self, index, value):
        self._node(index).value = value

    def __delitem__(self, index):
        node = self._node(index)
        if node.prev:
            node.prev.next = node.next
        else:
            self._head = node.next
        if node.next:
            node.next.prev = node.prev
        else:
            self._tail = node.prev
        self._size -= 1

    def insert(self, index, value):
        index = max(0, index + self._size) if index < 0 else min(index, self._size)
        after = self._node(index) if index < self._size else None
        before = after.prev if after else self._tail
        node = Node(value, before, after)
        if before:
            before.next = node
        else:
            self._head = node
        if after:
            after.prev = node
        else:
            self._tail = node
        self._size += 1

    def __len__(self):
        return self._size

    def __iter__(self):
        node = self._head
        while node:
            yield node.value
            node = node.next

    def __reversed__(self):
        node = self._tail
        while node:
            yield node.value
            node = node.prev

    def __eq__(self, other):
        return list(self) == list(other)

    def __repr__(self):
        return f"{type(self).__name__}([{', '.join(map(repr, self))}])"


items = LinkedList("hello")
print(items, len(items), items[0], items[-1], items[1:4], items[::-2])
items.append("!")
items.insert(0, ">")
items.insert(-1, "_")
print(items, "".join(items), list(reversed(items)))
print(items.pop(), items.pop(0), items.index("l"), items.count("l"), "e" in items, "q" in items)
items.remove("l")
items += ["x", "y"]
items.reverse()
print(items)
del items[1]
items[0] = 42
print(items, items == [42, "_", "o", "l", "e", "h"])
for operation in (lambda: items[99], lambda: items.remove("nope"), lambda: items.index("nope"), lambda: LinkedList().pop()):
    try:
        operation()
    except (IndexError, ValueError) as e:
        print(type(e).__name__, repr(str(e)))
items.clear()
print(items, bool(items), LinkedList.__mro__[1].__name__, sorted(MutableSequence.__abstractmethods__))
try:
    hash(items)
except TypeError as e:
    print(e)
