# Calls with keywords and unpacking.
# expect: ok
# stdout: "caught\n"
def f(*arguments, **options):
    return f(*arguments, **options)

try:
    f(1, a=2)
except RecursionError:
    print("caught")
