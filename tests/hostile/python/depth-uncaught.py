# The same with nobody to catch it: the error names the language's own exception, and the output is kept.
# expect: error
# error-starts: RecursionError: maximum recursion depth exceeded
# stdout: "begun\n"
def f(n):
    return f(n + 1)

print("begun")
f(0)
