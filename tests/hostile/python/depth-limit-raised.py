# A program that raises the recursion limit out of reach, and recurses: the stack is what ends it.
# expect: ok | error | memory-limit
# limits: {"maxMemoryMB": 128}
# native: no
import sys

sys.setrecursionlimit(2**31 - 1)

def f(**options):
    return f(**options)

try:
    f(a=1)
except RecursionError:
    print("caught")
