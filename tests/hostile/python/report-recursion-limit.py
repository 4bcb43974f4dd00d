# With a recursion limit that leaves no room, an error is still reported.
# expect: error
# error-starts: ZeroDivisionError
# stdout: "begun\n"
# native: no
import sys

def f(n):
    if n:
        return f(n - 1)
    sys.setrecursionlimit(sys.getrecursionlimit())
    raise ZeroDivisionError("deep")

print("begun")
f(900)
