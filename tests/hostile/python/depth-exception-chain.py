# An uncaught exception with three thousand others in its context.
# expect: error
# error: ValueError: last
# stdout: ""
# native: no
error = None
for number in range(3_000):
    next = ValueError("last" if number == 2_999 else "x")
    next.__context__ = error
    error = next
raise error
