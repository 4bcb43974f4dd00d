"""Recursion near the limit, and beyond it."""

import sys
from functools import lru_cache


@lru_cache(None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


for n in (50, 100, 150, 180):
    fib.cache_clear()
    print(n, fib(n))


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


print(depth(900), depth(980))
try:
    depth(1100)
except RecursionError as e:
    print(e)
sys.setrecursionlimit(5000)
print(depth(4500), sys.getrecursionlimit())


def flatten(x):
    return [z for y in x for z in (flatten(y) if isinstance(y, list) else [y])]


n = []
for i in range(300):
    n = [i, n]
print(len(flatten(n)))


def perms(s):
    return [s] if len(s) < 2 else [c + p for i, c in enumerate(s) for p in perms(s[:i] + s[i + 1 :])]


print(perms("abc"))


def hanoi(n, a="A", b="B", c="C"):
    return 0 if n == 0 else hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)


print(hanoi(10))


class N:
    def __repr__(self):
        return f"N({self!r})"


try:
    repr(N())
except RecursionError as e:
    print("RecursionError")
memo = {}


def collatz(n):
    if n == 1:
        return 1
    if n not in memo:
        memo[n] = 1 + collatz(n // 2 if n % 2 == 0 else 3 * n + 1)
    return memo[n]


print(max(range(1, 3000), key=collatz))
