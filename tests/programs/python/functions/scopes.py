# Scoping: global, nonlocal, class bodies, comprehensions, exec, del, builtins.
x = "global"


def outer():
    x = "outer"

    def inner():
        nonlocal x
        x = "changed"

        def innermost():
            global x
            x = "global changed"
            return x

        return innermost()

    return x, inner(), x


print(outer(), x)


class Body:
    x = "class"
    y = x + "!"

    def method(self):
        return x

    listed = [i for i in x]

    for k in range(2):
        pass


print(Body.y, Body().method(), Body.listed, Body.k)


def unbound():
    try:
        print(value)
    except UnboundLocalError as e:
        print(type(e).__name__, e)
    value = 1
    del value
    try:
        value
    except UnboundLocalError as e:
        print(e)


unbound()
try:
    undefined_name
except NameError as e:
    print(e, e.name)


def free():
    def use():
        return later

    try:
        use()
    except NameError as e:
        print(e)
    later = 5
    return use()


print(free())
i = "kept"
print([i for i in range(3)], {i: j for i, j in zip("ab", "cd")}, i)
print([last := n for n in range(4)], last)
try:
    raise ValueError("e")
except ValueError as error:
    pass
try:
    error
except NameError as e:
    print(e)


def locals_of(a, b=2):
    c = a + b
    return locals()


print(locals_of(1), "x" in globals(), sorted(k for k in vars(Body) if not k.startswith("_")))
space = {"n": 3}
exec("def cube(): return n ** 3\nresult = cube()", space)
print(space["result"], eval("n + m", {"n": 1}, {"m": 2}), eval("[n for _ in range(2)]", {"n": 7}))
code = compile("a * 2", "<string>", "eval")
print(eval(code, {"a": 21}), code.co_names, code.co_filename)


def shadow():
    print = lambda *a: "shadowed " + str(a)
    len = 5
    return print(len)


print(shadow())


def conditional(flag):
    if flag:
        import math
    try:
        return math.floor(2.5)
    except UnboundLocalError as e:
        return str(e)


print(conditional(True), conditional(False))


def accumulate():
    total = 0

    def add(n):
        nonlocal total
        total += n
        return total

    def get():
        return total

    return add, get


add, get = accumulate()
add(5), add(6)
print(get(), add.__closure__[0] is get.__closure__[0])
if (n := len("walrus")) > 5:
    print(n)
while (n := n - 2) > 0:
    print(n, end=" ")
print(any((found := w).startswith("b") for w in ["a", "bc", "d"]), found)
import builtins

print(builtins.len is len, __name__, __builtins__ is builtins, type(__doc__).__name__)
lambdas = {name: (lambda n: lambda: n)(name) for name in "xy"}
print({k: f() for k, f in lambdas.items()})
def annotated(a: int, b: "str" = "x") -> list[int]:
    v: float = 1.5
    return [a]


print(annotated.__annotations__)
