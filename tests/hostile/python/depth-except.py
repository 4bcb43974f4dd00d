# Recursion in the handler of a RecursionError, and in its finally.
# expect: ok
# stdout: "caught\n"
def f(n=0):
    try:
        f(n + 1)
    except RecursionError:
        if n < 5:
            raise
        f(n + 1) if n > 100_000 else None
        raise

try:
    f()
except RecursionError:
    print("caught")
