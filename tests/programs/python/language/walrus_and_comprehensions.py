# Assignment expressions, comprehensions, scopes and defaults.
import re

data = ["a=1", "b=", "c", "d=4=5", " e = 6 "]
parsed = {m["k"].strip(): m["v"].strip() for s in data if (m := re.match(r"(?P<k>[^=]+)=(?P<v>.*)", s))}
print(parsed, m)
print(
    [y := 1, y + 1, y**2],
    (n := 10) + n,
    [(i, j) for i in range(3) if i % 2 == 0 for j in range(i)],
    {i: {j for j in range(i)} for i in range(3)},
    [[c * 2 for c in r] for r in ("ab", "cd")],
)
while chunk := data.pop() if data else None:
    print(chunk, end=";")
print()
first, *_, last = range(5)
(a, b), c = (1, 2), 3
x = y = []
x.append(1)
print(first, last, a, b, c, y)
a, b = b, a
print(a, b, *range(3), sep="|")
d = {**{"a": 1}, "b": 2, **{"a": 3}}
print(d, [*d, *"xy"], {*[1, 2], 3})
i = 5
print(
    [i for i in range(3)],
    i,
    [lambda: i for i in range(3)][0](),
    [f() for f in [lambda i=i: i for i in range(3)]],
    any(x > 2 for x in range(5)),
    all([]),
    next((x for x in range(10) if x > 20), "none"),
)
for i in range(3):
    for j in range(3):
        if j == 2:
            break
    else:
        print("never")
    if i == 1:
        continue
else:
    print("done", i, j)
print(
    1 < 2 < 3,
    1 < 3 > 2,
    not 1 == 2,
    5 if [] else 6,
    None or "d",
    0 and 1,
    "" or [] or {},
    1 is 1,
    [] is [],
    (1,) == (1,),
    [1, 2] < [1, 3],
    "abc" < "abd",
    (1, "a") < (1, "b"),
    True == 1,
    {True: "a", 1: "b", 1.0: "c"},
    bool("False"),
    int(True),
    ~True if False else 0,
)


def f(a, b=[], *c, d=4, **e):
    b.append(a)
    return a, list(b), c, d, e


print(f(1), f(2), f(3, [], 5, 6, d=7, z=8), f(*[1], **{"d": 2}))
print(f.__defaults__)
try:
    [x for x in 5]
except TypeError as e:
    print(e)
try:
    {k: v for k, v in [(1,)]}
except ValueError as e:
    print(e)
try:
    print(*5)
except TypeError as e:
    print(e)
try:
    f(**[1])
except TypeError as e:
    print(e)
try:
    (lambda: (yield))().send(5)
except TypeError as e:
    print(e)
global_var = 1


def outer():
    v = 1

    def inner():
        nonlocal v
        v += 1
        global global_var
        global_var += v
        return v

    return inner(), inner(), v


print(outer(), global_var)
print(eval("1+2"), exec("zz = 5"), zz, eval("a+q", {"a": 1}, {"q": 2}), compile("1", "", "eval").co_filename)
