# Iterators by class and by hand: peeking, chunking, endless, sentinel, reversed, length hints.
import operator
from itertools import islice


class Fib:
    def __init__(self, limit):
        self.limit, self.a, self.b = limit, 0, 1

    def __iter__(self):
        return self

    def __next__(self):
        if self.a > self.limit:
            raise StopIteration
        value, self.a, self.b = self.a, self.b, self.a + self.b
        return value


class Peekable:
    _nothing = object()

    def __init__(self, items):
        self._it, self._next = iter(items), self._nothing

    def __iter__(self):
        return self

    def __next__(self):
        if self._next is not self._nothing:
            value, self._next = self._next, self._nothing
            return value
        return next(self._it)

    def peek(self, default=None):
        if self._next is self._nothing:
            self._next = next(self._it, self._nothing)
        return default if self._next is self._nothing else self._next

    def __bool__(self):
        return self.peek(self._nothing) is not self._nothing

    def __length_hint__(self):
        return 10


print(list(Fib(50)), sum(Fib(1000)), 13 in Fib(20))
f = Fib(5)
print(next(f), next(f), list(f), list(f), next(f, "done"))
try:
    next(f)
except StopIteration as e:
    print("stop", e.value, e.args)
p = Peekable("abc")
print(p.peek(), next(p), p.peek(), list(p), p.peek("none"), bool(p), operator.length_hint(p))


def chunks(items, size):
    it = iter(items)
    while chunk := list(islice(it, size)):
        yield chunk


print(list(chunks(range(10), 4)))
rolls = iter([3, 1, 6, 2])
print(list(iter(lambda: next(rolls), 6)), list(rolls))


class Tree:
    def __init__(self, value, *children):
        self.value, self.children = value, children

    def __iter__(self):
        yield self.value
        for child in self.children:
            yield from child

    def __reversed__(self):
        return reversed(list(self))


t = Tree(1, Tree(2, Tree(3)), Tree(4))
print(list(t), list(reversed(t)), max(t), list(zip(t, t)), dict(enumerate(t, 10)))
for value in (iter([1]), iter({}), iter((1,)), iter({1}), iter(range(2)), iter(b"a"), reversed([1]), enumerate([]), zip(), map(str, []), filter(None, [])):
    print(type(value).__name__, end=" ")
print()
it = iter([1, 2, 3, 4])
print(operator.length_hint(it), next(it), operator.length_hint(it), list(zip(it, it)))
a, *rest = Fib(8)
print(a, rest)
for bad in (lambda: next([1]), lambda: iter(5), lambda: [*None], lambda: list(zip([1], [1, 2], strict=True)), lambda: iter(len, 1).__next__()):
    try:
        bad()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


class Evil:
    def __iter__(self):
        return 3


try:
    for _ in Evil():
        pass
except TypeError as e:
    print(e)
d = {"a": 1, "b": 2}
try:
    for k in d:
        d[k + "x"] = 0
except RuntimeError as e:
    print(e)
print(list(map(lambda a, b: a * b, [1, 2, 3], [4, 5])), list(filter(None, [0, 1, "", "a"])), any(x > 2 for x in t), all([]))
