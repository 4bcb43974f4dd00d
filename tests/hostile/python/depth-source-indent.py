# Two thousand blocks in each other: CPython refuses more than a hundred; whoever does not, runs them.
# expect: ok
# stdout: "ended\n"
source = "".join(" " * level + "if 1:\n" for level in range(2_000)) + " " * 2_000 + "pass\n"
try:
    exec(source)
except (SyntaxError, RecursionError, MemoryError):
    pass
print("ended")
