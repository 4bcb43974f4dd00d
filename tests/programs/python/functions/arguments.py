# oracle: 3.14 prints what 3.13 words otherwise
# Every way to pass arguments, and every way to get them wrong.
def full(a, b=2, /, c=3, *args, d, e=5, **kwargs):
    return a, b, c, args, d, e, kwargs


print(full(1, d=4))
print(full(1, 2, 3, 4, 5, d=6, e=7, f=8, a=9))
print(full(*range(5), **{"d": 1, "x": 2}))
print(full(*"ab", *[1], d=0, **{"p": 1}, **{"q": 2}))
for call in (
    "full()",
    "full(1)",
    "full(1, d=4, d2=5, **{'d': 1})",
    "full(a=1, d=2)",
    "full(b=1, d=1)",
    "full(1, 2, 3, c=4, d=5)",
):
    try:
        print(call, eval(call))
    except TypeError as e:
        print(call, "->", e)


def simple(x, y):
    return x - y


def none():
    pass


def keywords(*, a, b):
    pass


def positional(a, b, /):
    pass


def defaults(a, b=1):
    pass


for call in (
    "simple(1)",
    "simple()",
    "simple(1, 2, 3)",
    "simple(1, z=2)",
    "simple(1, x=2)",
    "none(1)",
    "none(k=1)",
    "keywords()",
    "keywords(a=1)",
    "keywords(1, 2)",
    "positional(1)",
    "positional(a=1, b=2)",
    "defaults(1, 2, 3)",
    "defaults()",
    "len()",
    "len(1, 2)",
    "int('z', 99)",
    "print(1, foo=2)",
    "'a'.join()",
    "[].append()",
    "{}.get()",
    "sorted()",
    "max()",
    "simple(*[1], **{1: 2})",
    "simple(*5)",
    "simple(**5)",
    "(lambda a: a)()",
    "isinstance(1)",
    "5()",
    "None.x()",
    "'abc'[1]()",
):
    try:
        print(call, eval(call))
    except Exception as e:
        print(f"{call} -> {type(e).__name__}: {e}")


class C:
    def method(self, a):
        return a

    @classmethod
    def make(cls, *, k):
        return k

    @staticmethod
    def plain(a, b=2):
        return a + b


for call in ("C().method()", "C.method(1)", "C().make()", "C().plain()", "C(1)", "C().method(1, 2)", "C().plain(1, b=3)"):
    try:
        print(call, eval(call))
    except TypeError as e:
        print(f"{call} -> {e}")


def mutable(item, bucket=[]):
    bucket.append(item)
    return bucket


print(mutable(1), mutable(2), mutable.__defaults__, mutable(3, []))
print(full.__defaults__, full.__kwdefaults__, full.__code__.co_varnames, full.__code__.co_argcount, full.__code__.co_posonlyargcount, full.__code__.co_kwonlyargcount)


def order(*args):
    print("order", args)
    return len(args)


print([order(1, *[2, 3], 4)], {**{"a": 1}, "b": 2, **{"a": 3}}, [*range(3), *"ab"], (*[], 1), {*[1], *[1, 2]})
first, *middle, last = "hello"
(a, b), [c, *d] = (1, 2), (3, 4, 5)
print(first, middle, last, a, b, c, d)
for bad in ("a, b = 1", "a, b = 1, 2, 3", "a, b, *c = [1]", "[x] = []"):
    try:
        exec(bad)
    except (TypeError, ValueError) as e:
        print(bad, "->", e)
x = y = []
x.append(1)
print(x, y, x is y)
i = 0
i, values = 1, [10, 20]
values[i], i = 99, 5
print(i, values)
