# oracle: 3.14 prints what 3.13 words otherwise
# Context managers of all kinds.
import contextlib
import io
import sys
from contextlib import ExitStack, closing, contextmanager, nullcontext, redirect_stdout, suppress


class Managed:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print("enter", self.name)
        return self

    def __exit__(self, kind, error, traceback):
        print("exit", self.name, kind.__name__ if kind else None, error, traceback is not None)
        return self.swallow


with Managed("a") as a, Managed("b", swallow=True) as b:
    print(a.name + b.name)
    raise ValueError("inside")
print("after")
try:
    with Managed("outer"), Managed("inner"):
        1 / 0
except ZeroDivisionError as e:
    print("caught", e)


@contextmanager
def tag(name):
    print(f"<{name}>", end="")
    try:
        yield name.upper()
    except KeyError as e:
        print(f"[{e!r}]", end="")
    finally:
        print(f"</{name}>")


with tag("p") as t:
    print(t, end="")
with tag("b"):
    raise KeyError("k")


@tag("i")
def decorated(x):
    print(x, end="")
    return x * 2


print(decorated(21))
with ExitStack() as stack:
    for i in range(3):
        stack.enter_context(tag(f"h{i}"))
    stack.callback(print, "callback", end=" ")
    stack.push(lambda *exc: print("pushed", exc))
    print("body")
with suppress(ZeroDivisionError, KeyError):
    {}["x"]
out = io.StringIO()
with redirect_stdout(out):
    print("hidden")
print(repr(out.getvalue()), sys.stdout is sys.__stdout__)


class Connection:
    def close(self):
        print("closed")


with closing(Connection()) as c, nullcontext(5) as five:
    print(type(c).__name__, five)


@contextmanager
def broken():
    if False:
        yield


@contextmanager
def twice():
    yield 1
    yield 2


for bad in (broken, twice):
    try:
        with bad():
            pass
    except RuntimeError as e:
        print(e)
try:
    with 5:
        pass
except TypeError as e:
    print(e)


class Half:
    def __enter__(self):
        return self


try:
    with Half():
        pass
except TypeError as e:
    print(e)


class Reraise:
    def __enter__(self): ...

    def __exit__(self, *exc):
        raise RuntimeError("from exit")


try:
    with Reraise():
        raise ValueError("body")
except RuntimeError as e:
    print(repr(e), "context:", repr(e.__context__))


def early():
    with Managed("r"):
        return "returned"


print(early())
for i in range(3):
    with Managed(i):
        if i == 0:
            continue
        break


class Timer(contextlib.ContextDecorator, contextlib.AbstractContextManager):
    def __exit__(self, *exc):
        print("timer done")


with (
    Timer() as t,
    Managed("paren"),
):
    print(isinstance(t, Timer))
