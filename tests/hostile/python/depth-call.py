# An object that is called by being called, and a partial of itself.
# expect: ok
# stdout: "caught\ncaught\n"
import functools

class Caller:
    def __call__(self):
        return self()

def f(g):
    return functools.partial(g, g)()

for attempt in (Caller(), lambda: f(f)):
    try:
        attempt()
    except RecursionError:
        print("caught")
