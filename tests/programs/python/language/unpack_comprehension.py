# Comprehensions, unpacking, slicing, conditional expressions, loops with else.
matrix = [[r * 4 + c for c in range(4)] for r in range(3)]
print(matrix, [list(row) for row in zip(*matrix)], [x for row in matrix for x in row if x % 2])
print({x: y for x, y in zip("abc", range(3))}, {len(w) for w in ("a", "bb", "cc")}, sum(x * x for x in range(5)))
print([(x, y) for x in range(3) for y in range(x)], [[y for y in range(x)] for x in range(3)], [x if x % 2 else -x for x in range(5)])
print({v: k for k, v in {"a": 1, "b": 2}.items()}, {**{"x": 1}, **{"y": 2}}, [*{"k": 1}], dict([("a", 1)], b=2), dict(zip("ab", [1, 2])))
s = "abcdefghij"
print(s[2:5], s[:3], s[-3:], s[::2], s[::-1], s[5:2:-1], s[-100:100], s[5:2], s[1:-1:3])
items = list(range(10))
items[2:5] = ["x"]
print(items)
items[::2] = [0] * len(items[::2])
del items[1::3]
print(items, items[len(items) :])
items[len(items) :] = [7, 8]
items[:0] = [-1]
print(items)
try:
    items[::2] = [1]
except ValueError as e:
    print(e)
for n in range(2, 12):
    for d in range(2, n):
        if n % d == 0:
            break
    else:
        print(n, "is prime", end="; ")
print()
i = 5
while i:
    i -= 1
    if i == 3:
        continue
    print(i, end=" ")
else:
    print("exhausted")
a, b = 1, 2
a, b = b, a + b
(c, d), e = [3, 4], 5
[f, *g] = range(4)
*h, k = "xyz"
print(a, b, c, d, e, f, g, h, k)
for index, (name, (x, y)) in enumerate([("p", (1, 2)), ("q", (3, 4))], start=1):
    print(index, name, x + y)
print(1 < 2 < 3, 1 < 3 > 2, 5 == 5.0 == 5 + 0j, 1 in [1] == True, not 1 == 2, "a" < "b" <= "b", [1, 2] < [1, 3], (1,) < (1, 0))
print(0 or "default", "x" and "y", None or 0 or [], 1 and 0, [] and 1, not [], bool("False"), 3 if 0 else 4)
print(10 // 3, -10 // 3, 10 % -3, 2**-1, 2**3**2, -(2**2), 7 / 2, 1e3, 0x1F, 0o17, 0b11, 1_000, 5 // 0.3, divmod(-5, 3))
print(True + True, "ab" * 3, [0] * 3, (1,) * 2, "-" * -1, [[]] * 2, 3 * "x" + "y", "a" "b")
x = [1, 2, 3]
y = x
y += [4]
z = x[:]
z.append(5)
print(x, y is x, z, x == y, x is not z, id(x) == id(y))
t = ([1], 2)
try:
    t[0] += [2]
except TypeError as e:
    print(e, t)
nested = {"a": [1, {"b": (2, 3)}]}
print(nested["a"][1]["b"][-1], nested.get("z", {}).get("y"), nested | {"c": 1})
print([x for x in [1, [2, [3]]]], [[i * j for j in range(1, 4)] for i in range(1, 4)], [w[::-1].title() for w in "the quick fox".split()])
pairs = sorted({"b": 2, "a": 3, "c": 1}.items(), key=lambda kv: kv[1])
print(pairs, max(pairs, key=lambda p: p[0]), list(zip(*pairs)), list(map(list, pairs)), dict(pairs))
print(*range(3), *"ab", sep=",", end="!\n")
print(*[], sep="x")
print("a", "b", sep="", end="")
print()
del a, items[0]
print("a" in dir(), len(items), [None] * 2, ..., NotImplemented, __debug__)
assert x, "never seen"
try:
    assert not x, f"x is {x}"
except AssertionError as e:
    print("assertion:", e)
pass
