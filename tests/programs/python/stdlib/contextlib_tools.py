import contextlib
import io
import sys


@contextlib.contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name
    except ValueError as error:
        print("swallowed", error)
    finally:
        print(f"</{name}>")


with tag("a") as name:
    raise ValueError(name)
with contextlib.suppress(KeyError):
    {}["x"]
out = io.StringIO()
with contextlib.redirect_stdout(out):
    print("captured")
print(repr(out.getvalue()))
with contextlib.ExitStack() as stack:
    for name in "xy":
        stack.enter_context(tag(name))
    stack.callback(print, "callback")
    print(stack.pop_all().close())


@tag("decorator")
def function():
    print("inside")


function()
with contextlib.nullcontext(5) as five, contextlib.closing(io.StringIO("z")) as file:
    print(five, file.read())
try:
    with tag("b"):
        raise TypeError("through")
except TypeError as error:
    print(error)
try:
    contextlib.contextmanager(lambda: iter(()))().__enter__()
except (RuntimeError, AttributeError) as error:
    print(error)


class Manager(contextlib.AbstractContextManager, contextlib.ContextDecorator):
    def __exit__(self, *error):
        print("exit", error[0])


with Manager() as manager:
    print(type(manager).__name__)
