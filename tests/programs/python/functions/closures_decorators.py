# Closures and decorators with arguments, state, classes, stacking and wraps.
import functools
import inspect


def counter(start=0):
    count = start

    def step(by=1):
        nonlocal count
        count += by
        return count

    def reset():
        nonlocal count
        count = start
        return "reset"

    step.reset = reset
    return step


c, d = counter(), counter(10)
print(c(), c(), c(5), d(), c.reset(), c(), c.__closure__[0].cell_contents, c.__code__.co_freevars)
makers = [lambda: i for i in range(3)]
fixed = [lambda i=i: i for i in range(3)]
print([m() for m in makers], [f() for f in fixed])


def trace(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        shown = ", ".join([*map(repr, args), *(f"{k}={v!r}" for k, v in kwargs.items())])
        print(f"{'  ' * wrapper.depth}{function.__name__}({shown})")
        wrapper.depth += 1
        try:
            return function(*args, **kwargs)
        finally:
            wrapper.depth -= 1

    wrapper.depth = 0
    return wrapper


def repeat(times, *, join=" "):
    def decorate(function):
        def wrapper(*args):
            return join.join(str(function(*args)) for _ in range(times))

        return functools.update_wrapper(wrapper, function)

    return decorate


class Memo:
    def __init__(self, function):
        functools.update_wrapper(self, function)
        self.function, self.known, self.hits = function, {}, 0

    def __call__(self, *args):
        if args in self.known:
            self.hits += 1
        else:
            self.known[args] = self.function(*args)
        return self.known[args]


@trace
def gcd(a, b):
    """Greatest common divisor."""
    return a if b == 0 else gcd(b, a % b)


@repeat(3, join="-")
@repeat(2, join="")
def hi(name="hi"):
    return name


@Memo
def fib(n: int) -> int:
    "Fibonacci."
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(gcd(48, b=36), gcd.__name__, gcd.__doc__, gcd.__wrapped__.__qualname__)
print(hi(), hi.__name__, fib(80), fib.hits, fib.__name__, fib.__doc__)


def checked(**types):
    def decorate(function):
        signature = inspect.signature(function)

        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            bound = signature.bind(*args, **kwargs)
            bound.apply_defaults()
            for name, value in bound.arguments.items():
                if name in types and not isinstance(value, types[name]):
                    raise TypeError(f"{name}={value!r} is no {types[name].__name__}")
            return function(*args, **kwargs)

        return wrapper

    return decorate


@checked(a=int, b=str)
def scale(a, b="x", *rest, c=1, **options):
    return a, b, rest, c, options


print(scale(1), scale(2, "y", 3, c=4, d=5), inspect.signature(scale))
for args, kwargs in (((1, 2), {}), (("s",), {}), ((), {}), ((1,), {"a": 2})):
    try:
        scale(*args, **kwargs)
    except TypeError as e:
        print(e)


@functools.singledispatch
def show(x):
    return f"object {x}"


@show.register
def _(x: int):
    return f"int {x}"


@show.register(list)
@show.register(tuple)
def _(x):
    return f"{len(x)} things"


print(show(1), show("a"), show([1, 2]), show((1,)), show(True), show.dispatch(bool) is show.dispatch(int))


class Shapes:
    @functools.singledispatchmethod
    def area(self, x):
        raise NotImplementedError(type(x).__name__)

    @area.register
    def _(self, x: float):
        return x * x

    def power(self, base, exp):
        return base**exp

    square = functools.partialmethod(power, exp=2)


print(Shapes().area(1.5), Shapes().square(7))
try:
    Shapes().area("q")
except NotImplementedError as e:
    print(repr(e))
add = lambda a, b, c=3: (a, b, c)
p = functools.partial(add, 1, c=5)
print(p(2), p.func is add, p.args, p.keywords, functools.reduce(lambda f, g: lambda x: g(f(x)), [str, len, float])(12345))
compose = lambda *fs: functools.reduce(lambda f, g: lambda *a: f(g(*a)), fs)
print(compose(hex, abs, int)("-255"), (lambda *a, **k: (a, k))(1, z=2), (lambda: (yield))().__class__.__name__)
