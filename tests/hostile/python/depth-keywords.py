# Calls with keywords and unpacking. In a dictionary RustPython cannot be refused stack without a panic, which is told as the
# RecursionError that it is.
# expect: ok | error
# error: RecursionError: maximum recursion depth exceeded
def f(*arguments, **options):
    return f(*arguments, **options)

try:
    f(1, a=2)
except RecursionError:
    print("caught")
