# 0 patterns, the walrus, unpacking, comprehensions
def look(x):
    match x:
        case 0 | 1: return "small"
        case int(n) if n < 0: return n
        case [first, *rest]: return first, rest
        case {"key": value, **rest}: return value, rest
        case str() as text: return text
        case complex(real=r): return r
        case _: return None
print([look(x) for x in (0, -3, [1, 2, 3], {"key": 1, "b": 2}, "s", 2j, None)])
a, *b, (c, d) = range(4), *"xy", [1, 2]
print(a, b, c, d, (n := 3) + n, {k: v for k, v in zip("ab", [1, 2])}, {*b}, [*a, *b][::-2])
def f(a, /, b=2, *args, c, **kw): return a, b, args, c, kw
print(f(1, c=3, z=4), (lambda *a, k=1: (a, k))(*[1, 2], **{"k": 5}))
f(1, 2, 3)
