# Context variables, exit stacks, dispatch by class, copies and weak references.
import contextlib, contextvars, functools, io, sys, types, copy, weakref, gc

user = contextvars.ContextVar("user", default="anon")


@contextlib.contextmanager
def as_user(n):
    tok = user.set(n)
    try:
        yield n
    finally:
        user.reset(tok)


def who():
    return user.get()


with as_user("bob"):
    print(who(), contextvars.copy_context().run(who))
    ctx = contextvars.copy_context()
print(who(), ctx.run(who), user.name, len(ctx), user in ctx)


class Resource(contextlib.AbstractContextManager):
    def __init__(self, n):
        self.n = n
        print("open", n)

    def __exit__(self, et, ev, tb):
        print("close", self.n, et and et.__name__, ev)
        return False


try:
    with contextlib.ExitStack() as st:
        for i in range(3):
            st.enter_context(Resource(i))
        st.callback(lambda: print("callback"))
        raise RuntimeError("mid")
except RuntimeError as e:
    print("caught", e, e.__context__)
with Resource("a") as a, Resource("b"):
    print(a.n)


@functools.singledispatchmethod
def x(self):
    pass


class D:
    @functools.singledispatchmethod
    def show(self, a):
        return f"any {a}"

    @show.register
    def _(self, a: int):
        return f"int {a}"

    @show.register(list)
    def _(self, a):
        return f"list {len(a)}"

    @functools.cached_property
    def heavy(self):
        print("compute")
        return 42

    @functools.partialmethod
    def pm(self):
        pass

    add = functools.partialmethod(lambda self, a, b: a + b, 10)


d = D()
print(d.show(1), d.show([]), d.show("s"), d.heavy, d.heavy, d.add(5))
try:
    d.show()
except TypeError as e:
    print(e)


def deco(arg):
    def w(f):
        @functools.wraps(f)
        def inner(*a, **k):
            return arg, f(*a, **k)

        return inner

    return w


@deco("x")
@deco("y")
def fn(a, b=2):
    "docs"
    return a + b


print(
    fn(1),
    fn.__name__,
    fn.__doc__,
    fn.__wrapped__.__wrapped__(1, 1),
    functools.reduce(lambda a, b: a * b, [1, 2, 3], 10),
)


class Node:
    def __init__(self, v):
        self.v = v
        self.ref = None


n = Node(1)
n.ref = n
w = weakref.ref(n, lambda r: print("gone"))
del n
gc.collect()
print(w())
o = [1, [2, 3], {"a": Node(5)}]
s, dd = copy.copy(o), copy.deepcopy(o)
o[1].append(4)
print(s[1], dd[1], s[2]["a"] is o[2]["a"], dd[2]["a"] is o[2]["a"])
ns = types.SimpleNamespace(a=1, b=[2])
ns.c = 3
print(ns, ns == types.SimpleNamespace(a=1, b=[2], c=3), vars(ns))
del ns.a
try:
    ns.a
except AttributeError as e:
    print(e)
