# The same is copied.
# expect: ok
# stdout: "caught\n"
# native: no
import copy

value = []
for _ in range(100_000):
    value = [value]
try:
    copy.deepcopy(value)
except RecursionError:
    print("caught")
