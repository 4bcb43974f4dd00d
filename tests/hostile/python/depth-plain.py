# A function that calls itself.
# expect: ok
# stdout: "caught\n"
def f():
    return f()

try:
    f()
except RecursionError:
    print("caught")
