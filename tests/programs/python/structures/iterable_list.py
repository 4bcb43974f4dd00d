# A linked list with the protocols of sequences.
class Node:
    __slots__ = ("val", "next")

    def __init__(self, val, next=None):
        self.val, self.next = val, next


class LinkedList:
    def __init__(self, it=()):
        self.head = None
        self._n = 0
        for x in reversed(list(it)):
            self.push(x)

    def push(self, x):
        self.head = Node(x, self.head)
        self._n += 1

    def pop(self):
        if not self.head:
            raise IndexError("pop from empty list")
        n, self.head = self.head, self.head.next
        self._n -= 1
        return n.val

    def __iter__(self):
        n = self.head
        while n:
            yield n.val
            n = n.next

    def __len__(self):
        return self._n

    def __getitem__(self, i):
        if isinstance(i, slice):
            return LinkedList(list(self)[i])
        if i < 0:
            i += self._n
        for k, v in enumerate(self):
            if k == i:
                return v
        raise IndexError(f"index {i} out of range")

    def reverse(self):
        prev, cur = None, self.head
        while cur:
            cur.next, prev, cur = prev, cur, cur.next
        self.head = prev
        return self

    def __contains__(self, x):
        return any(v == x for v in self)

    def __repr__(self):
        return f"{self.__class__.__name__}({' -> '.join(map(repr, self))})"

    def __add__(self, o):
        return LinkedList([*self, *o])

    def __bool__(self):
        return self._n > 0


l = LinkedList("abcd")
print(
    l,
    len(l),
    l[1],
    l[-1],
    l[1:3],
    "c" in l,
    l.reverse(),
    l + [1, 2],
    list(map(str.upper, l)),
    bool(LinkedList()),
    [*l],
    sorted(l),
    max(l),
    dict(enumerate(l)),
    tuple(zip(l, l[1:])),
)
a, *b = l
print(a, b)
for f in (
    lambda: l[99],
    lambda: LinkedList().pop(),
    lambda: l["x"],
    lambda: l + 5,
    lambda: setattr(l.head, "foo", 1),
    lambda: 5 + l,
    lambda: LinkedList(5),
    lambda: max(LinkedList()),
    lambda: l < l,
    lambda: ",".join(LinkedList([1])),
    lambda: sum(l),
    lambda: l.head.next.next.next.next.val,
    lambda: hash(l) and 1,
    lambda: l[1.5],
    lambda: del_(l),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, "-", e)
